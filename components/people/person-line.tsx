import { i18n } from '#i18n';
import type { Standing } from '../../ledger/standing.ts';
import { hashOf } from '../street/address.ts';
import { Face } from '../ui/face.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sign } from '../ui/sign.tsx';
import { standingDetail, standingLabel, standingSign } from './standing-label.ts';

/** One person in the list: the whole row leads to them. */
export function PersonLine({
  standing,
  does,
  needs,
  now,
}: {
  standing: Standing;
  does: string | undefined;
  /** Whether the list has a column for what people look for. */
  needs: boolean;
  now: number;
}) {
  const { name, personId, need } = standing;
  const detail = standingDetail(standing, now);
  return (
    <li>
      <a href={hashOf({ view: 'person', personId })}>
        <Face name={name} />
        <span className="n">
          <b>
            <bdi>{name}</bdi>
          </b>
          {does && (
            <span className="hint">
              <bdi>{does}</bdi>
            </span>
          )}
        </span>
        <span className="w">
          <StandingSign standing={standing} />
          <span className="fill">
            {standingLabel(standing)}
            {detail && (
              <span className="hint">
                <bdi>{detail}</bdi>
              </span>
            )}
          </span>
        </span>
        {needs && <span className={need ? 'need' : 'need none'}>{need ?? i18n.t('street.noNeed')}</span>}
      </a>
    </li>
  );
}

function StandingSign({ standing }: { standing: Standing }) {
  const sign = standingSign(standing);
  if (sign === 'need') {
    return (
      <span className="hand">
        <Icon name="hand" small />
      </span>
    );
  }
  if (sign === 'close') return <Icon name="close" className="close" />;
  return sign === 'none' ? <span className="no-sign" /> : <Sign way={sign} />;
}

/** The shape of a row that is still being read. */
export function WaitingLine() {
  return (
    <li>
      <span className="blank">
        <span className="face" />
        <span className="wait" />
        <span className="wait" />
      </span>
    </li>
  );
}
