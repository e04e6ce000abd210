import { i18n } from '#i18n';
import type { Direction, Exchange } from '../../ledger/exchange.ts';
import type { LaneMark, LaneScale } from './lane-marks.ts';
import { laneMarks, laneScale, markWidth } from './lane-marks.ts';
import { laneSentence } from './lane-sentence.ts';
import { shelterShape, signFromYou, signHeight, signToYou } from './lane-shapes.ts';
import { useDrawnWidth } from './use-drawn-width.ts';
import './lanes.css';

interface StreetDrawn {
  exchanges: Exchange[];
  /** Whose street it is, as the sentence calls them. */
  firstName: string;
  /** Where the road ends. */
  thisYear: number;
}

/** The middle of each lane. */
const middle: Record<Direction, number> = { received: 35.5, given: 69 };

/**
 * The street: two lanes over the years, help that came to you above, help that went from you below.
 * The same is told in a sentence to who cannot see it, and as a list below the drawing.
 */
export function Lanes(street: StreetDrawn) {
  return street.exchanges.some((each) => each.on) ? <DrawnLanes {...street} /> : <EmptyRoad />;
}

function DrawnLanes({ exchanges, firstName, thisYear }: StreetDrawn) {
  const [place, width] = useDrawnWidth();
  const scale = laneScale(exchanges, thisYear, 8, width - 8);
  return (
    <figure ref={place}>
      <svg className="lanes" viewBox={`0 0 ${width} 104`} role="img" aria-label={laneSentence(exchanges, firstName)}>
        <text className="t-in" x="0" y="12">
          {i18n.t('person.lanes.toYou')}
        </text>
        <rect className="road" x="0" y="20" width={width} height="64" rx="8" />
        <path className="dash" d={`M8 52h${width - 16}`} />
        {laneMarks(exchanges, 'received', scale).map((mark) => (
          <Mark key={mark.id} mark={mark} direction="received" />
        ))}
        {laneMarks(exchanges, 'given', scale).map((mark) => (
          <Mark key={mark.id} mark={mark} direction="given" />
        ))}
        <Years scale={scale} />
        <text className="t-out" x={width} y="101" textAnchor="end">
          {i18n.t('person.lanes.fromYou')}
        </text>
      </svg>
    </figure>
  );
}

/** A street on which nothing has passed yet. */
export function EmptyRoad() {
  const [place, width] = useDrawnWidth();
  return (
    <figure ref={place} aria-hidden="true">
      <svg className="lanes" viewBox={`0 0 ${width} 68`}>
        <rect className="road" x="0" y="8" width={width} height="52" rx="8" />
        <path className="dash" d={`M8 34h${width - 16}`} />
      </svg>
    </figure>
  );
}

function Mark({ mark, direction }: { mark: LaneMark; direction: Direction }) {
  const [shape, name] = direction === 'received' ? [signToYou, 'in'] : [signFromYou, 'out'];
  const top = middle[direction] - signHeight[mark.size] / 2;
  return (
    <>
      <path className={name} transform={`translate(${mark.x} ${top})`} d={shape[mark.size]} />
      {mark.shelter && (
        <path
          className="shelter"
          transform={`translate(${mark.x + markWidth[mark.size] + 4} ${middle[direction] - 7.5}) scale(.75)`}
          d={shelterShape}
        />
      )}
    </>
  );
}

/** The first year, the last, and the one half way between. */
function Years({ scale }: { scale: LaneScale }) {
  const half = Math.round((scale.firstYear + scale.lastYear) / 2);
  return (
    <>
      <text className="yr" x={scale.left} y="56">
        {scale.firstYear}
      </text>
      <text className="yr" x={(scale.left + scale.right) / 2} y="56" textAnchor="middle">
        {half}
      </text>
      <text className="yr" x={scale.right} y="56" textAnchor="end">
        {scale.lastYear}
      </text>
    </>
  );
}
