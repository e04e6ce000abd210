import type { DueItem } from '../../ledger/due-item.ts';
import type { Standing } from '../../ledger/standing.ts';
import { noticeWords } from '../../ledger/words/notice-words.ts';
import { say } from '../../locales/say.ts';
import type { NotificationLevel } from '../../messages/settings.ts';
import { pageLocale } from '../ui/page-locale.ts';

/** How much a notification says, least first. */
export const levels = ['generic', 'kindness', 'everything'] as const satisfies NotificationLevel[];

/** Somebody invented, with a kindness in a tough stretch, so that an example can be shown before anybody is known. */
const someone: Standing = {
  personId: 'example',
  name: 'Dana Whitlock',
  handles: [],
  nameWords: [],
  given: 0,
  received: 8,
  givenCount: 0,
  receivedCount: 1,
  word: 'tough-stretch',
  since: 2016,
  kindness: {
    exchangeId: 'example',
    direction: 'received',
    kind: 'introduction',
    size: 8,
    on: '2016',
    note: 'introduced me to Acme',
    hardTimes: true,
  },
  notThanked: 0,
  open: 0,
};

const looking: DueItem = {
  key: 'cue:example',
  occurrence: 'example',
  reason: 'old-helper-looking',
  personId: 'example',
  personName: someone.name,
  since: 0,
  cueId: 'example',
};

/** The notification that an old helper's job search makes at a level: the very words, by the very rule. */
export function sampleNotice(level: NotificationLevel): { title: string; message: string } {
  const facts = { standings: new Map([[someone.personId, someone]]), cues: [] };
  return noticeWords([looking], facts, level, say, { locale: pageLocale() });
}
