import { i18n } from '#i18n';
import { type SurfaceHealth, surfaceHealth } from '../../messages/page-health.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { CopyReport } from './copy-report.tsx';
import { surfaceName } from './surface-name.ts';
import { useHealth } from './use-health.ts';
import './health.css';

/** Which of LinkedIn's pages can be read, and since when; and what to do when one cannot. Of nobody in particular. */
export function HealthPage() {
  const lines = useHealth();
  const mode = useSettings()?.mode;
  const surfaces = surfaceHealth(lines);
  const changed = surfaces.some(({ readable }) => !readable);
  return (
    <div className="st-col measure health">
      <header>
        <h1 className="said big">{i18n.t('street.health')}</h1>
        <p className="soft">{i18n.t('health.means')}</p>
      </header>
      {changed && <Notice lead={i18n.t('health.changed')}>{i18n.t('health.changedSays')}</Notice>}
      {surfaces.length === 0 && <p>{i18n.t('settings.readNone')}</p>}
      <ul className="rows">
        {surfaces.map((each) => (
          <li key={each.surface}>
            <Icon name={each.readable ? 'check' : 'notice'} />
            <span className="fill">{surfaceName(each.surface)}</span>
            <span className="hint">{standsWords(each)}</span>
          </li>
        ))}
      </ul>
      {mode === 'on-the-page' && <CopyReport lines={lines} />}
    </div>
  );
}

function standsWords({ readable, since, lastAt }: SurfaceHealth): string {
  const day = new Intl.DateTimeFormat(pageLocale(), { dateStyle: 'medium' });
  return readable ? i18n.t('health.readLast', [day.format(lastAt)]) : i18n.t('health.restsSince', [day.format(since)]);
}
