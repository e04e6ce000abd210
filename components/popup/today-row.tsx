import { i18n } from '#i18n';
import type { DueItem, DueReason } from '../../ledger/due-item.ts';
import type { Standing } from '../../ledger/standing.ts';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { dueWords } from '../../ledger/words/due-words.ts';
import { say } from '../../locales/say.ts';
import { whenWords } from '../person/when-words.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon-shapes.tsx';
import { StreetLink } from './street-link.tsx';

const icons: Record<DueReason, IconName> = {
  custom: 'bell',
  'old-helper-looking': 'hand',
  'reply-owed': 'reply',
  'promise-due': 'ribbon',
  'thanks-due': 'tulip',
  'tell-outcome': 'ask',
  cue: 'sun',
  'keep-in-touch': 'clock',
  'kindness-never-returned': 'umbrella',
};

/** Something worth acting on: about whom, and what to remember with it. */
export function TodayRow({ item, standing, now }: { item: DueItem; standing: Standing | undefined; now: number }) {
  const hand = item.reason === 'old-helper-looking';
  const place = item.cueId ? `/person/${item.personId}?cue=${item.cueId}` : `/person/${item.personId}`;
  const hint = hand ? kindnessWords(standing, now) : item.dueOn && whenWords(item.dueOn, now);
  return (
    <li>
      <Icon name={icons[item.reason]} {...(hand ? { className: 'c-need' } : {})} />
      <div className="fill">
        <p>
          <b>
            <bdi>{item.personName}</bdi>
          </b>{' '}
          {hand ? i18n.t('popup.couldUse') : <bdi>{dueWords(item, say)}</bdi>}
        </p>
        {hint && <p className="hint">{hint}</p>}
      </div>
      <StreetLink place={place} label={i18n.t('popup.moreAbout', [item.personName])} className="icon-btn">
        <Icon name="next" small />
      </StreetLink>
    </li>
  );
}

/** What the old helper once did: "Gave you your first job, 2012". */
function kindnessWords(standing: Standing | undefined, now: number): string | undefined {
  if (!standing?.kindness) return undefined;
  const words = deedWords(standing.kindness, say, { now, form: 'badge', name: standing.name });
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
