import { i18n } from '#i18n';
import { OneSetting } from './one-setting.tsx';

/** Hides everything remembered while the user shares a screen. */
export function HiddenSetting({ hidden, onChange }: { hidden: boolean; onChange: (hidden: boolean) => void }) {
  return (
    <OneSetting name={i18n.t('settings.hide')} means={i18n.t('settings.hideMeans')}>
      <div className="apart">
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={hidden}
            aria-checked={hidden}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span aria-hidden="true" /> {i18n.t('settings.hideNow')}
        </label>
        <span className="keys">
          <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>B</kbd>
        </span>
      </div>
    </OneSetting>
  );
}
