import { i18n } from '#i18n';
import { surfaceHealth } from '../../messages/page-health.ts';
import { useHealth } from '../health/use-health.ts';
import { Icon } from '../ui/icon.tsx';
import { OneSetting } from './one-setting.tsx';

/** Whether LinkedIn's pages can be read. When it changes, it is said here. */
export function ReadingSetting() {
  const surfaces = surfaceHealth(useHealth());
  const all = surfaces.every(({ readable }) => readable);
  return (
    <OneSetting name={i18n.t('settings.reading')} means={i18n.t('settings.readingMeans')}>
      {surfaces.length === 0 ? (
        <p>{i18n.t('settings.readNone')}</p>
      ) : (
        <p className="fact">
          <Icon name={all ? 'check' : 'notice'} />
          {i18n.t(all ? 'settings.readAll' : 'settings.readNotAll')}
        </p>
      )}
      <a href="#/health">{i18n.t('settings.readMore')}</a>
    </OneSetting>
  );
}
