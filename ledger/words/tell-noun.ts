import type { NoteGrammar, NounOfHelp } from './note-grammar.ts';
import { addressed, type NoteWord } from './note-words.ts';
import type { NotePeople, Told } from './tell-note.ts';

/** The longest name of help, in words: "letter of recommendation". */
const longestNoun = 3;

/** A name of help as it stands in a note: "a warm intro" and what follows it. */
interface NamedHelp {
  name: string;
  noun: NounOfHelp;
  article: string;
  /** "warm", "two hours of" */
  before: NoteWord[];
  /** The last word of the name; a comma may stand after it. */
  last: NoteWord;
  rest: NoteWord[];
}

/** Tells a note that names the help: "a warm intro to Acme CTO". Null when it does not, or what follows is unclear. */
export function tellNoun(words: NoteWord[], people: NotePeople, grammar: NoteGrammar): Told | null {
  const help = namedHelp(words, people, grammar);
  if (!help) return null;
  const { noun, before, last, rest } = help;
  const follows = rest[0]?.word;
  const isLoose = noun.loose !== undefined && before.length === 0 && /^\p{Lu}/u.test(rest[0]?.text ?? '');
  if (isLoose && !last.stops) return looseNoun(noun, rest, people, grammar);
  if (follows !== undefined && !last.stops && !grammar.afterNoun.has(follows)) return null;
  const after = addressed(rest, grammar);
  if (after === null) return null;
  const tail = `${last.stops ? last.text.slice(-1) : ''}${after === '' ? '' : ` ${after}`}`;
  const named = `${thingOf(help, grammar)}${tail}`;
  const byVerb = before.length === 0 ? didOf(noun, rest, last.stops, people, grammar) : undefined;
  const did =
    byVerb === undefined
      ? grammar.gave.replace('$1', () => people.whom).replace('$2', () => named)
      : `${byVerb}${tailAfter(noun, rest, tail, grammar)}`;
  return { did, noun: named, ...(rest.length === 0 && { isBare: true as const }) };
}

function namedHelp(words: NoteWord[], people: NotePeople, grammar: NoteGrammar): NamedHelp | null {
  const first = words[0]?.word ?? '';
  const isArticle = grammar.determiners.has(first);
  const from = isArticle || isOwner(first, people, grammar) ? 1 : 0;
  let at = from;
  while (isDescribing(words, at, grammar)) at++;
  const found = nounAt(words, at, grammar);
  const last = words[at + (found?.length ?? 0) - 1];
  if (!found || !last) return null;
  const { name, noun, length } = found;
  const rest = withoutFrom(words.slice(at + length), people, grammar);
  return { name, noun, article: isArticle ? first : '', before: words.slice(from, at), last, rest };
}

/** "her advice", "Dana's advice"; in a note about what was given, "my advice". */
function isOwner(word: string, { direction, names }: NotePeople, grammar: NoteGrammar): boolean {
  if (direction === 'given') return grammar.addressed.get(word) === grammar.your;
  return grammar.owners.has(word) || names.includes(word.replace(/'s$/, ''));
}

/** "a warm intro", "two hours of feedback", with an article where it needs one. */
function thingOf({ name, noun, article, before }: NamedHelp, grammar: NoteGrammar): string {
  const { numbers, quantities } = grammar;
  const isCounted = before.some(({ word }) => /^\d/.test(word) || numbers.has(word) || quantities.has(word));
  const adjectives = before.map(({ text }) => lowered(text));
  const needsArticle = article === '' && noun.countable === true && !isCounted;
  const begin = needsArticle ? grammar.article(adjectives[0] ?? name) : article;
  return [begin, ...adjectives, name].filter((part) => part !== '').join(' ');
}

/** "intro Acme CTO": a name straight after it can only be whom it led to. */
function looseNoun(noun: NounOfHelp, rest: readonly NoteWord[], people: NotePeople, grammar: NoteGrammar): Told | null {
  const after = addressed(rest, grammar);
  if (after === null || noun.did === undefined || noun.loose === undefined) return null;
  return { did: `${noun.did.replace('$1', () => people.whom)} ${noun.loose} ${after}` };
}

/** Adjectives and numbers, and "hours of": all that may stand before the name of help. */
function isDescribing(words: readonly NoteWord[], at: number, grammar: NoteGrammar): boolean {
  const word = words[at]?.word ?? '';
  if (nounAt(words, at, grammar)) return false;
  if (grammar.adjectives.has(word) || grammar.numbers.has(word) || /^\d{1,3}$/.test(word)) return true;
  if (grammar.quantities.has(word)) return words[at + 1]?.word === grammar.of;
  return word === grammar.of && grammar.quantities.has(words[at - 1]?.word ?? '');
}

function nounAt(
  words: readonly NoteWord[],
  at: number,
  grammar: NoteGrammar,
): { name: string; noun: NounOfHelp; length: number } | undefined {
  for (let length = longestNoun; length > 0; length--) {
    const parts = words.slice(at, at + length);
    if (parts.length < length || parts.slice(0, -1).some(({ stops }) => stops)) continue;
    const name = parts.map(({ word }) => word).join(' ');
    const noun = grammar.nouns.get(name);
    if (noun) return { name, noun, length };
  }
  return undefined;
}

/** "from her", "from Dana", at the beginning or end of what follows: the sentence says who it was. */
function withoutFrom(rest: NoteWord[], people: NotePeople, grammar: NoteGrammar): NoteWord[] {
  const at = rest.findLastIndex(({ word }) => word === grammar.from);
  const named = rest.slice(at + 1);
  if (at === -1 || named.length === 0 || !(at === 0 || isOther(named, people, grammar))) return rest;
  let end = 0;
  while (end < named.length && isOther(named.slice(0, end + 1), people, grammar)) end++;
  return [...rest.slice(0, at), ...(end === 0 ? rest.slice(at, at + 1) : []), ...named.slice(end)];
}

/** Whether words name the one who helped and nobody else. */
function isOther(words: readonly NoteWord[], { names, direction }: NotePeople, grammar: NoteGrammar): boolean {
  const [first] = words;
  if (words.every(({ word }) => names.includes(word))) return words.length > 0;
  if (words.length !== 1 || !first) return false;
  return direction === 'received' ? grammar.objects.has(first.word) : grammar.addressed.get(first.word) === grammar.you;
}

function didOf(
  noun: NounOfHelp,
  rest: readonly NoteWord[],
  stops: boolean,
  people: NotePeople,
  grammar: NoteGrammar,
): string | undefined {
  const next = rest[0]?.word;
  if (noun.did === undefined || (next !== undefined && !stops && !grammar.afterDid.has(next))) return undefined;
  return noun.did.replace('$1', () => people.whom);
}

/** An intro *with* someone is told as "introduced you *to*" them. */
function tailAfter(noun: NounOfHelp, rest: readonly NoteWord[], tail: string, grammar: NoteGrammar): string {
  const next = rest[0]?.word ?? '';
  const instead = noun.prepositions?.[next];
  return instead && grammar.afterDid.has(next) ? tail.replace(rest[0]?.text ?? '', instead) : tail;
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.toLowerCase() : text;
}
