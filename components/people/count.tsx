import { i18n } from '#i18n';
import { recordedCount } from '../../storage/queries/people-page.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { pageLocale } from '../ui/page-locale.ts';

/** How many were found for what was typed. */
export function FoundCount({ found }: { found: number }) {
  return (
    <p className="hint count" role="status">
      {i18n.t('street.found', found, [found.toLocaleString(pageLocale())])}
    </p>
  );
}

/** How many there are, and that there is no ranking. */
export function EveryoneCount() {
  const ledger = useLedger();
  const count = useLiveRows('people counted', () => recordedCount(ledger));
  const everyone = count.state === 'ready' ? count.rows : count.state === 'waiting' ? count.before : undefined;
  return (
    <p className="hint count">
      {everyone !== undefined && i18n.t('street.count', everyone, [everyone.toLocaleString(pageLocale())])}
    </p>
  );
}

/** With nobody to show, the way to begin. */
export function NobodyYet() {
  return (
    <div className="nobody-yet">
      <p className="said">{i18n.t('street.nobodyYet')}</p>
      <p className="soft">{i18n.t('street.nobodyYetSays')}</p>
    </div>
  );
}
