import { i18n } from '#i18n';
import { writeSettings } from '../../messages/settings-store.ts';
import { useSettings } from '../settings/use-settings.ts';

/** Whether nothing remembered may be shown at the moment; undefined until it is known. */
export function useHidden(): boolean | undefined {
  const settings = useSettings();
  return settings && settings.hidden === true;
}

/** Stands in the place of what is remembered while the user shares a screen. */
export function HiddenNow() {
  return (
    <p className="soft">
      {i18n.t('words.hidden')}
      {' · '}
      <button type="button" className="link" onClick={() => void writeSettings({ hidden: false })}>
        {i18n.t('settings.showAgain')}
      </button>
    </p>
  );
}
