import { useState } from 'react';
import { i18n } from '#i18n';
import type { SettingsPatch } from '../../messages/settings-store.ts';
import { writeSettings } from '../../messages/settings-store.ts';
import { useLedger } from '../ledger-context.tsx';
import { AccessNotice } from './access-notice.tsx';
import { BinSetting } from './bin-setting.tsx';
import { HiddenSetting } from './hidden-setting.tsx';
import { LevelSetting } from './level-setting.tsx';
import { askForLinkedIn } from './linkedin-access.ts';
import { ModeSetting } from './mode-setting.tsx';
import { NotKept } from './not-kept.tsx';
import { ReadingSetting } from './reading-setting.tsx';
import { StoredSetting } from './stored-setting.tsx';
import { useSettings } from './use-settings.ts';
import './settings.css';

/** Each line: what it is, what it means, what it is now. A change counts at once. */
export function SettingsPage() {
  const ledger = useLedger();
  const settings = useSettings();
  const [refused, setRefused] = useState<SettingsPatch>();

  const change = async (patch: SettingsPatch) => {
    const outcome = await writeSettings(patch);
    setRefused(outcome.ok ? undefined : patch);
  };

  return (
    <div className="settings" aria-busy={settings === undefined}>
      <header>
        <h1 className="said big">{i18n.t('street.settings')}</h1>
      </header>
      {refused && <NotKept onAgain={() => void change(refused)} />}
      {settings?.mode && <AccessNotice />}
      {settings && (
        <div className="sets">
          <ModeSetting
            mode={settings.mode}
            onChoose={(mode) => {
              // Straight from the click, before anything is awaited: Firefox asks only then.
              void askForLinkedIn();
              void change({ mode, ...(settings.consentedAt === undefined ? { consentedAt: ledger.now() } : {}) });
            }}
          />
          <LevelSetting
            level={settings.notificationLevel}
            onChoose={(notificationLevel) => void change({ notificationLevel })}
          />
          <HiddenSetting hidden={settings.hidden ?? false} onChange={(hidden) => void change({ hidden })} />
          {settings.mode === 'on-the-page' && <ReadingSetting />}
          <StoredSetting />
          <BinSetting />
        </div>
      )}
    </div>
  );
}
