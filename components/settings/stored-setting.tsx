import { i18n } from '#i18n';
import { counts } from '../../storage/queries/counts.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { NotRead } from '../not-read.tsx';
import { Icon } from '../ui/icon.tsx';
import { OneSetting } from './one-setting.tsx';

/** What is kept, and where. */
export function StoredSetting() {
  const ledger = useLedger();
  const kept = useLiveRows('counts', () => counts(ledger));
  return (
    <OneSetting name={i18n.t('settings.stored')} means={i18n.t('settings.storedMeans')}>
      {kept.state === 'waiting' && <span className="wait" />}
      {kept.state === 'failed' && <NotRead code={kept.code} onAgain={kept.again} />}
      {kept.state === 'ready' && (
        <ul className="stack">
          <li className="fact">
            <Icon name="people" /> {i18n.t('settings.people', kept.rows.people)}
          </li>
          <li className="fact">
            <Icon name="street" /> {i18n.t('settings.favours', kept.rows.exchanges)}
          </li>
          <li className="fact">
            <Icon name="bell" /> {i18n.t('settings.reminders', kept.rows.reminders)}
          </li>
          <li className="fact">
            <Icon name="hand" /> {i18n.t('settings.cues', kept.rows.cues)}
          </li>
        </ul>
      )}
    </OneSetting>
  );
}
