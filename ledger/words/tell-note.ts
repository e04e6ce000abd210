import type { Direction } from '../exchange.ts';
import type { NoteGrammar } from './note-grammar.ts';
import { addressed, firstSentence, type NoteWord } from './note-words.ts';
import { tellNoun } from './tell-noun.ts';

/** A note as it is told back to the user. */
export interface Told {
  /** What was done, without who did it: "introduced you to Acme CTO". */
  did: string;
  /** What it was, when the note names it: "an intro to Acme CTO". */
  noun?: string;
  /** The note names the kind of help and nothing else: "interview practice". */
  isBare?: true;
}

/** Who is who in a note. */
export interface NotePeople {
  direction: Direction;
  /** The other person's names, lower case: "dana", "whitlock". */
  names: readonly string[];
  /** Who was helped, as it is said: "you", "them", "Dana". */
  whom: string;
}

/**
 * Tells a note in the user's own words back to them, or null when it is not certain how:
 * a wrong sentence is worse than none, and the note can always be quoted.
 */
export function tellNote(note: string, people: NotePeople, grammar: NoteGrammar): Told | null {
  if (/["“”„«»]/.test(note)) return null;
  const all = firstSentence(note, grammar);
  if (all.some(({ word }) => people.direction === 'given' && grammar.already.has(word))) return null;
  const { rest, subject } = withoutSubject(all, people, grammar);
  if (rest.length === 0 || subject === 'wrong') return null;
  return (
    tellVerb(rest, subject === 'right', people, grammar) ??
    (subject === 'right' ? null : tellNoun(withoutGot(rest, grammar), people, grammar)) ??
    (subject === 'none' ? tellOtherForm(rest, people, grammar) : null)
  );
}

type Subject = 'none' | 'right' | 'wrong' | 'got';

/** Takes the one who did it off the beginning: "she", "Dana", "I". */
function withoutSubject(
  words: NoteWord[],
  { direction, names }: NotePeople,
  grammar: NoteGrammar,
): { rest: NoteWord[]; subject: Subject } {
  let from = 0;
  while (names.includes(words[from]?.word ?? '')) from++;
  const isHelper = from > 0 || grammar.helper.has(words[0]?.word ?? '');
  const isSelf = from === 0 && grammar.self.has(words[0]?.word ?? '');
  if (!isHelper && !isSelf) return { rest: words, subject: 'none' };
  const rest = words.slice(Math.max(from, 1));
  if (isHelper === (direction === 'received')) return { rest, subject: 'right' };
  return { rest, subject: isSelf && grammar.got.has(rest[0]?.word ?? '') ? 'got' : 'wrong' };
}

function withoutGot(words: NoteWord[], grammar: NoteGrammar): NoteWord[] {
  return grammar.got.has(words[0]?.word ?? '') ? words.slice(1) : words;
}

/** "kindly introduced me to Acme" */
function tellVerb(words: NoteWord[], hasSubject: boolean, people: NotePeople, grammar: NoteGrammar): Told | null {
  let at = 0;
  while (grammar.adverbs.has(words[at]?.word ?? '')) at++;
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || verb.stops || !isPast(verb.word, next?.word, grammar)) return null;
  const isReceived = people.direction === 'received';
  if (isReceived && !hasSubject && grammar.needsSubject.has(verb.word) && !words.some(({ word }) => word === 'me'))
    return null;
  const said = isReceived ? verb.word : (grammar.agreement.get(verb.word) ?? verb.word);
  return verbTold(words.slice(0, at), said, words.slice(at + 1), people, grammar);
}

function isPast(word: string, next: string | undefined, grammar: NoteGrammar): boolean {
  if (grammar.notHelp.has(word) && !grammar.past.has(word)) return false;
  if (grammar.past.has(word)) return next !== grammar.of;
  return word.endsWith(grammar.pastEnding) && next !== undefined && grammar.afterVerb.has(next);
}

/** "introduce me to Acme", "reviewing my CV" */
function tellOtherForm(words: NoteWord[], people: NotePeople, grammar: NoteGrammar): Told | null {
  const [verb, next] = words;
  const past = verb && grammar.toPast.get(verb.word);
  if (!past || !next || verb.stops || !grammar.afterVerb.has(next.word)) return null;
  return verbTold([], past, words.slice(1), people, grammar);
}

function verbTold(
  adverbs: NoteWord[],
  verb: string,
  after: NoteWord[],
  people: NotePeople,
  grammar: NoteGrammar,
): Told | null {
  const object = after[0];
  const isWhom =
    people.direction === 'given' && object && grammar.objects.has(object.word) && opensOrEnds(after[1], grammar);
  const rest = addressed(isWhom ? after.slice(1) : after, grammar);
  if (rest === null) return null;
  const needsWhom = isWhom || (grammar.needsWhom.has(verb) && opensOrEnds(object, grammar));
  const before = adverbs.map(({ word }) => word);
  return { did: [...before, verb, ...(needsWhom ? [people.whom] : []), rest].filter((part) => part !== '').join(' ') };
}

function opensOrEnds(word: NoteWord | undefined, grammar: NoteGrammar): boolean {
  return word === undefined || grammar.afterNoun.has(word.word);
}
