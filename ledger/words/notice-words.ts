import { withoutMarkup } from '../clean-text.ts';
import type { DueItem } from '../due-item.ts';
import type { DueFacts } from '../due-items.ts';
import type { Standing } from '../standing.ts';
import type { Moment } from './date-words.ts';
import type { AnyDeed } from './deed.ts';
import { capitalized, deedWords } from './deed-words.ts';
import { dueWords } from './due-words.ts';
import { firstName } from './first-name.ts';
import { grammarOf } from './grammar-of.ts';
import type { Say } from './say.ts';
import { shortened } from './shorten.ts';

/**
 * How much a notification says; anyone near the screen can read it.
 * `generic`: that something waits. `kindness`: a first name and what they once did. `everything`: who, and why.
 */
export type NoticeLevel = 'generic' | 'kindness' | 'everything';

/** The text of one notification, plain, one line each. */
export interface Notice {
  title: string;
  message: string;
}

/** A digest names so many; the others are counted. Desktops show about four lines. */
const named = 3;

/** Longest words of a reminder, in characters. */
const wordsLength = 160;

/**
 * The words of one notification about these due items. Below `everything` never an employer's or somebody's search,
 * a role, or a word of a post: only the kindness, told without anything about jobs.
 * @param facts where the people and cues of the items stand
 * @param how.whileClosed they fell due while the browser was closed
 */
export function noticeWords(
  items: readonly DueItem[],
  facts: Pick<DueFacts, 'standings' | 'cues'>,
  level: NoticeLevel,
  say: Say,
  how: Partial<Moment> & { whileClosed?: boolean } = {},
): Notice {
  const helpers = items.filter((item) => item.reason === 'old-helper-looking');
  const others = items.filter((item) => item.reason !== 'old-helper-looking');
  const moment: Moment = { ...how, now: how.now ?? Date.now() };
  const told = { ...moment, say, facts, whileClosed: how.whileClosed === true };
  const notice =
    level === 'generic'
      ? generic(helpers, others, told)
      : helpers.length > 0
        ? aboutHelpers(helpers, others, level, told)
        : aboutOthers(others, level, told);
  return { title: withoutMarkup(notice.title), message: lines(notice.message.split('\n')) };
}

type Telling = Moment & { say: Say; facts: Pick<DueFacts, 'standings' | 'cues'>; whileClosed: boolean };

function lines(texts: readonly string[]): string {
  return texts
    .map(withoutMarkup)
    .filter((text) => text !== '')
    .join('\n');
}

function generic(helpers: readonly DueItem[], others: readonly DueItem[], told: Telling): Notice {
  const { say } = told;
  const someone =
    helpers.length === 1 ? say('words.notice.someone') : say('words.notice.someMany', [String(helpers.length)]);
  const parts = [...(helpers.length > 0 ? [someone] : []), ...(others.length > 0 ? [countWords(others, told)] : [])];
  return { title: say('words.notice.name'), message: parts.join('\n') };
}

function countWords({ length }: readonly DueItem[], { say, whileClosed }: Telling): string {
  if (length === 1) return say('words.notice.oneDue');
  return say(whileClosed ? 'words.notice.manyDueClosed' : 'words.notice.manyDue', [String(length)]);
}

function aboutHelpers(
  helpers: readonly DueItem[],
  others: readonly DueItem[],
  level: NoticeLevel,
  told: Telling,
): Notice {
  const { say } = told;
  const rest = others.length > 0 ? [countWords(others, told)] : [];
  const [only, second] = helpers;
  if (level === 'everything' && only && !second) {
    return { title: lookingWords(only, told), message: [kindnessAlone(only, told), ...rest].join('\n') };
  }
  const tell = level === 'everything' ? lookingWords : whoWords;
  const title = say(second ? 'words.notice.helpers' : 'words.notice.helper');
  return {
    title,
    message: [
      ...counted(
        helpers.map((item) => tell(item, told)),
        say,
      ),
      ...rest,
    ].join('\n'),
  };
}

function counted(texts: readonly string[], say: Say): string[] {
  const more = texts.length - named;
  return more > 0 ? [...texts.slice(0, named), say('words.notice.more', [String(more)])] : [...texts];
}

function standingOf(item: DueItem, { facts }: Telling): Standing | undefined {
  return facts.standings.get(item.personId);
}

/** "Dana, who introduced you to Acme in 2016" */
function whoWords(item: DueItem, told: Telling): string {
  const { say } = told;
  const kindness = standingOf(item, told)?.kindness;
  const first = firstName(item.personName);
  const about = (deed: AnyDeed) => deedWords(deed, say, { ...told, form: 'about', name: item.personName });
  const deed: AnyDeed = kindness ?? { direction: 'received' };
  const { note: _, ...byKind } = deed;
  const { kind: __, ...plain } = byKind;
  const safe = [deed, byKind, plain].map(about).find((text) => !isTelltale(text, say));
  return say('words.notice.who', [first, safe ?? say('words.did.received.other')]);
}

/** Whether a text tells of work or its loss. */
function isTelltale(text: string, say: Say): boolean {
  const telltale = grammarOf(say)?.telltale ?? [];
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .some((word) => telltale.some((beginning) => word.startsWith(beginning)));
}

/** "Dana Whitlock is looking for work" */
function lookingWords(item: DueItem, { say, facts }: Telling): string {
  const cue = facts.cues.find(({ id }) => id === item.cueId);
  return say(cue?.kind === 'laid-off' ? 'words.notice.ended' : 'words.notice.looking', [item.personName]);
}

/** "Introduced you to Acme in 2016, in a tough stretch" */
function kindnessAlone(item: DueItem, told: Telling): string {
  const { say, locale } = told;
  const kindness = standingOf(item, told)?.kindness;
  if (!kindness) return say('words.notice.helper');
  const text = capitalized(deedWords(kindness, say, { ...told, form: 'about', name: item.personName }), locale);
  return kindness.hardTimes ? say('words.deed.tough', [text]) : text;
}

function aboutOthers(items: readonly DueItem[], level: NoticeLevel, told: Telling): Notice {
  const { say } = told;
  const [only, second] = items;
  if (level === 'kindness') {
    const names = [...new Set(items.map(({ personName }) => firstName(personName)))];
    const title = only && !second ? say('words.notice.aboutTitle') : countWords(items, told);
    return { title, message: say('words.notice.about', [listed(names, told)]) };
  }
  if (only && !second) return { title: only.personName, message: shortened(dueWords(only, say), wordsLength) };
  const each = items.map((item) =>
    say('words.notice.line', [item.personName, shortened(dueWords(item, say), wordsLength)]),
  );
  return { title: countWords(items, told), message: counted(each, say).join('\n') };
}

/** "Dana, Elif and Noor"; the fourth and further are counted. */
function listed(names: readonly string[], { locale, say }: Telling): string {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  if (names.length <= named) return format.format(names);
  return `${names.slice(0, named).join(', ')} ${say('words.notice.more', [String(names.length - named)])}`;
}
