import { i18n } from '#i18n';
import type { Mode } from '../../messages/settings.ts';
import { Icon } from '../ui/icon.tsx';
import { OneSetting } from './one-setting.tsx';

const modes = [
  { mode: 'on-the-page', icon: 'onpage', name: 'settings.onPage', says: 'settings.onPageSays' },
  { mode: 'beside-the-page', icon: 'beside', name: 'settings.beside', says: 'settings.besideSays' },
] as const;

/** Where it shows. Not chosen until the user chooses, here or on the welcome page. */
export function ModeSetting({ mode, onChoose }: { mode: Mode | undefined; onChoose: (mode: Mode) => void }) {
  return (
    <OneSetting name={i18n.t('settings.where')} means={i18n.t('settings.whereMeans')}>
      <div className="opts" role="radiogroup" aria-label={i18n.t('settings.where')}>
        {modes.map((each) => (
          <label key={each.mode} className="opt">
            <input type="radio" name="mode" checked={mode === each.mode} onChange={() => onChoose(each.mode)} />
            <span>
              <Icon name={each.icon} />
              <b>{i18n.t(each.name)}</b>
              <em>{i18n.t(each.says)}</em>
            </span>
          </label>
        ))}
      </div>
      {!mode && (
        <p className="hint">
          {i18n.t('settings.notChosen')} <a href="welcome.html">{i18n.t('settings.toWelcome')}</a>
        </p>
      )}
    </OneSetting>
  );
}
