import { i18n } from '#i18n';
import type { Size } from '../../ledger/exchange.ts';
import { signFromYou, signHeight, signToYou } from '../person/lane-shapes.ts';
import { useDrawnWidth } from '../person/use-drawn-width.ts';
import '../person/lanes.css';

/** The picture's own signs: how far along the road each stands, and how long it is. Nobody's story. */
const toYou: [number, Size][] = [
  [0.09, 2],
  [0.23, 8],
  [0.46, 2],
  [0.64, 4],
  [0.86, 2],
];
const fromYou: [number, Size][] = [
  [0.17, 1],
  [0.35, 4],
  [0.54, 2],
  [0.72, 8],
  [0.91, 4],
];

/** What it is, in one sentence and one picture. */
export function Hello() {
  const [place, width] = useDrawnWidth();
  return (
    <section className="hello" ref={place}>
      <h1 className="said big">{i18n.t('welcome.hello')}</h1>
      <p className="lead3">{i18n.t('welcome.helloMore')}</p>
      <svg className="lanes" viewBox={`0 0 ${width} 96`} role="img" aria-label={i18n.t('welcome.road')}>
        <rect className="road" width={width} height="96" rx="12" />
        <path className="dash" d={`M12 48h${width - 24}`} />
        {toYou.map(([share, size]) => (
          <path
            key={share}
            className="in"
            transform={`translate(${share * width} ${26 - signHeight[size] / 2})`}
            d={signToYou[size]}
          />
        ))}
        {fromYou.map(([share, size]) => (
          <path
            key={share}
            className="out"
            transform={`translate(${share * width} ${70 - signHeight[size] / 2})`}
            d={signFromYou[size]}
          />
        ))}
        <text className="yr" x="24" y="52">
          2012
        </text>
        <text className="yr" x={width / 2} y="52" textAnchor="middle">
          2019
        </text>
        <text className="yr" x={width - 24} y="52" textAnchor="end">
          {i18n.t('welcome.roadEnd')}
        </text>
      </svg>
    </section>
  );
}
