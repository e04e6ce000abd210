import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { writeSettings } from '../../messages/settings-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSettings } from './use-settings.ts';
import './hidden-veil.css';

/** While the user shares a screen nothing remembered is shown: a quiet sign stands in its place. */
export function HiddenVeil({ children }: { children: ReactNode }) {
  const settings = useSettings();
  // Nothing is shown until it is known that it may be: a glimpse is enough to be seen by others.
  if (!settings) return null;
  if (!settings.hidden) return children;
  return (
    <section className="hidden-now">
      <Icon name="eyeoff" />
      <h1 className="said low">{i18n.t('settings.hiddenNow')}</h1>
      <p className="soft">{i18n.t('settings.hiddenSays')}</p>
      <Button onClick={() => void writeSettings({ hidden: false })}>{i18n.t('settings.showAgain')}</Button>
    </section>
  );
}
