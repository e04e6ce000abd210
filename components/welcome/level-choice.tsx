import { i18n } from '#i18n';
import type { NotificationLevel } from '../../messages/settings.ts';
import { levels, sampleNotice } from '../settings/sample-notice.ts';

/** How much a notification may say, each way with the very notification it would make. */
export function LevelChoice({
  level,
  onChoose,
}: {
  level: NotificationLevel;
  onChoose: (level: NotificationLevel) => void;
}) {
  return (
    <div className="levels" role="radiogroup" aria-label={i18n.t('welcome.level')}>
      {levels.map((each) => {
        const notice = sampleNotice(each);
        return (
          <label key={each} className="level">
            <input
              className="radio"
              type="radio"
              name="level"
              checked={each === level}
              onChange={() => onChoose(each)}
            />
            <b>{i18n.t(`welcome.levels.${each}`)}</b>
            <span className="note">
              <b>{notice.title}</b>
              <em>{notice.message}</em>
            </span>
          </label>
        );
      })}
    </div>
  );
}
