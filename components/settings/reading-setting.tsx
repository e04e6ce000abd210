import { i18n } from '#i18n';
import { pageHealthKey } from '../../messages/session.ts';
import { Icon } from '../ui/icon.tsx';
import { OneSetting } from './one-setting.tsx';
import { surfaceHealth } from './surfaces.ts';
import { useStored } from './use-stored.ts';

/** Which pages could be read since the browser started. When LinkedIn changes, it is said here. */
export function ReadingSetting() {
  const health = surfaceHealth(useStored('session', pageHealthKey));
  return (
    <OneSetting name={i18n.t('settings.reading')} means={i18n.t('settings.readingMeans')}>
      {health.length === 0 && <p>{i18n.t('settings.readNone')}</p>}
      <ul className="stack">
        {health.map(({ surface, readable }) => (
          <li key={surface} className="fact">
            <Icon name={readable ? 'check' : 'notice'} />
            {i18n.t(readable ? `settings.readable.${surface}` : `settings.unreadable.${surface}`)}
          </li>
        ))}
      </ul>
    </OneSetting>
  );
}
