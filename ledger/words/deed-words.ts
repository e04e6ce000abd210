import { dateWords, type Moment } from './date-words.ts';
import { type AnyDeed, didUnquoted, didWords, type Room } from './deed.ts';
import { firstName } from './first-name.ts';
import type { Say } from './say.ts';

/** Where a favour is told. */
export type DeedForm =
  /** On a badge: "introduced you to Acme, 2016". */
  | 'badge'
  /** In a history beside its year: "Introduced you to Acme", "You reviewed the Lisbon portfolio". */
  | 'line'
  /** As a sentence: "Dana introduced you to Acme." */
  | 'sentence'
  /** After "Dana, who …": "introduced you to Acme in 2016". */
  | 'about';

const rooms: Record<DeedForm, Room> = {
  badge: { most: 44, asides: false },
  line: { most: 120, asides: true },
  sentence: { most: 120, asides: true },
  about: { most: 60, asides: false },
};

/**
 * One favour in words, told to the user from its kind and their note.
 * @param how.name the other person's name; without it they are "They" and "them"
 */
export function deedWords(deed: AnyDeed, say: Say, how: Moment & { form: DeedForm; name?: string }): string {
  const { form, name } = how;
  const did = form === 'about' ? didUnquoted(deed, name, say, rooms.about) : didWords(deed, name, say, rooms[form]);
  if (form === 'badge') return dated(did, deed, how, 'words.deed.dated', say);
  if (form === 'about') return dated(did, deed, how, 'words.deed.datedIn', say);
  const isGiven = deed.direction === 'given';
  if (form === 'line') return isGiven ? say('words.deed.given', [did]) : capitalized(did, how.locale);
  return deedSentence(did, deed, name, say);
}

/**
 * One favour as a sentence with its date, for a screen reader: "Dana introduced you to Acme in 2016."
 * @param tough adds ", in a tough stretch" where it was one
 */
export function datedSentence(deed: AnyDeed, say: Say, how: Moment & { name: string; tough?: boolean }): string {
  const did = didUnquoted(deed, how.name, say, { ...rooms.sentence, asides: false });
  const when = dated(did, deed, how, 'words.deed.datedIn', say);
  return deedSentence(how.tough && deed.hardTimes ? say('words.deed.tough', [when]) : when, deed, how.name, say);
}

function deedSentence(did: string, deed: AnyDeed, name: string | undefined, say: Say): string {
  const who = name === undefined ? say('words.they') : firstName(name);
  const clause = deed.direction === 'given' ? say('words.deed.given', [did]) : say('words.deed.received', [who, did]);
  return /[.…!?]$/.test(clause) ? clause : say('words.deed.sentence', [clause]);
}

/** Words with the year or month after them, unless they already tell the year. */
export function dated(
  text: string,
  { on }: Pick<AnyDeed, 'on'>,
  { now, locale }: Moment,
  key: string,
  say: Say,
): string {
  if (on === undefined || text.includes(on.slice(0, 4))) return text;
  return say(key, [text, dateWords(on, now, locale)]);
}

/** The first letter as a sentence has it. */
export function capitalized(text: string, locale?: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
