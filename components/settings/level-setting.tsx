import { i18n } from '#i18n';
import type { NotificationLevel } from '../../messages/settings.ts';
import { notificationTroubleKey } from '../../messages/settings.ts';
import { Brand } from '../street/brand.tsx';
import { Notice } from '../ui/notice.tsx';
import { OneSetting } from './one-setting.tsx';
import { levels, sampleNotice } from './sample-notice.ts';
import { useStored } from './use-stored.ts';

/** How much a notification says, with the one it would make. Until it is answered it is the quietest. */
export function LevelSetting({
  level = 'generic',
  onChoose,
}: {
  level?: NotificationLevel | undefined;
  onChoose: (level: NotificationLevel) => void;
}) {
  const sample = sampleNotice(level);
  const refused = useStored('local', notificationTroubleKey) !== undefined;
  return (
    <OneSetting name={i18n.t('settings.notifications')} means={i18n.t('settings.notificationsMean')}>
      <div className="stack" role="radiogroup" aria-label={i18n.t('settings.notifications')}>
        {levels.map((each) => (
          <label key={each} className="choice">
            <input
              className="radio"
              type="radio"
              name="level"
              checked={level === each}
              onChange={() => onChoose(each)}
            />
            <span>{i18n.t(`settings.levels.${each}`)}</span>
          </label>
        ))}
      </div>
      {refused && <Notice lead={i18n.t('settings.refused')}>{i18n.t('settings.refusedSays')}</Notice>}
      <div className="lock" aria-hidden="true">
        <Brand />
        <div className="fill">
          <b>{sample.title}</b>
          <p>{sample.message}</p>
        </div>
        <span className="hint">{i18n.t('settings.justNow')}</span>
      </div>
    </OneSetting>
  );
}
