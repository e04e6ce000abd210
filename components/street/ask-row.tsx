import { i18n } from '#i18n';
import type { OpenCommitment } from '../../storage/queries/open-commitments.ts';
import { useLedger } from '../ledger-context.tsx';
import { standingDetail, standingLabel, standingSign } from '../people/standing-label.ts';
import { KeepCommitment } from '../person/keep-commitment.tsx';
import { Button } from '../ui/button.tsx';
import { Face } from '../ui/face.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sign } from '../ui/sign.tsx';
import { hashOf } from './address.ts';
import { askAge } from './ask-age.ts';
import { KindNo } from './kind-no.tsx';
import { SayYes } from './say-yes.tsx';

/** One ask: who, since when, what stands between you, their words, and the three answers. */
export function AskRow({
  ask: { commitment, standing },
  opened,
  onOpen,
}: {
  ask: OpenCommitment;
  /** Which answer is being given. */
  opened: 'did' | 'yes' | 'no' | null;
  onOpen: (what: 'did' | 'yes' | 'no' | null) => void;
}) {
  const ledger = useLedger();
  const { personId, name } = standing;
  const close = () => onOpen(null);
  return (
    <li>
      <Face name={name} />
      <div className="fill ask">
        <p>
          <a className="to-person" href={hashOf({ view: 'person', personId })}>
            <b dir="auto">{name}</b>
          </a>{' '}
          <span className="hint">{askAge(commitment, ledger.now())}</span>
        </p>
        <Stands standing={standing} />
        <p className="said low">
          <bdi>{i18n.t('street.answer.quote', [commitment.words])}</bdi>
        </p>
        {opened === null && (
          <div className="btns">
            <Button look="act" onClick={() => onOpen('did')}>
              {i18n.t('person.open.didIt')}
            </Button>
            <Button onClick={() => onOpen('yes')}>{i18n.t('street.answer.yes')}</Button>
            <Button onClick={() => onOpen('no')}>{i18n.t('person.open.kindNo')}</Button>
          </div>
        )}
        {opened === 'did' && <KeepCommitment commitment={commitment} name={name} onEnd={close} />}
        {opened === 'yes' && <SayYes commitment={commitment} onEnd={close} />}
        {opened === 'no' && <KindNo commitment={commitment} name={name} onEnd={close} />}
      </div>
    </li>
  );
}

/** What stands between you, in one line; nothing where nothing is recorded. */
function Stands({ standing }: { standing: OpenCommitment['standing'] }) {
  const now = useLedger().now();
  const sign = standingSign(standing);
  if (sign === 'none') return null;
  const detail = standingDetail(standing, now);
  return (
    <p className="stands hint">
      {sign === 'need' && <Icon name="hand" small />}
      {sign === 'close' && <Icon name="close" small />}
      {sign !== 'need' && sign !== 'close' && <Sign way={sign} small />}
      <bdi>{[standingLabel(standing), detail].filter(Boolean).join(' · ')}</bdi>
    </p>
  );
}
