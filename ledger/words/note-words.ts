import { cleanLine } from '../clean-text.ts';
import type { NoteGrammar } from './note-grammar.ts';

/** One word of a note, with what stands around it. */
export interface NoteWord {
  /** As written. */
  text: string;
  /** Lower case, straight apostrophes, without punctuation at either end. */
  word: string;
  /** Something ends after it: a comma, a bracket. */
  stops: boolean;
}

const dash = /^[-–—]+$/;
const sentenceEnd = /[.!?;]["'’)\]]*$/;
const initial = /^\p{L}\.$/u;

function noteWord(text: string): NoteWord {
  const word = text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return { text, word, stops: /[,)\]]$/.test(text) };
}

/**
 * The words of the first sentence of a note. What stands before the first letter (bullets, emoji) and the
 * full stop are left out; a dash between spaces ends it too.
 */
export function firstSentence(note: string, grammar: NoteGrammar): NoteWord[] {
  const kept: NoteWord[] = [];
  for (const text of cleanLine(note.split('\n', 1)[0] ?? '').split(' ')) {
    const each = noteWord(text);
    if (kept.length === 0 && each.word === '') continue;
    if (dash.test(text)) break;
    kept.push(each);
    if (sentenceEnd.test(text) && !grammar.abbreviations.has(each.word) && !initial.test(text)) break;
  }
  const last = kept.pop();
  if (!last) return [];
  const text = last.text.replace(/[^\p{L}\p{N})\]%+#]+$/gu, '');
  return text === '' ? kept : [...kept, { ...last, text, stops: false }];
}

/**
 * Words of a note as they are said to the user: "my CV when I was" becomes "your CV when you were".
 * Null when it is unclear who is meant.
 */
export function addressed(words: readonly NoteWord[], grammar: NoteGrammar): string | null {
  const said: string[] = [];
  for (const [at, { text, word }] of words.entries()) {
    if (isUnclear(text, word, grammar)) return null;
    const before = words[at - 1];
    const agreed = before && isSubject(before, words[at], grammar) ? grammar.agreement.get(word) : undefined;
    const swapped =
      word === grammar.subject && !isSubject({ text, word }, words[at + 1], grammar)
        ? undefined
        : grammar.addressed.get(word);
    const now = agreed ?? swapped;
    said.push(now === undefined ? text : inPlace(text, now));
  }
  return said.join(' ');
}

/** "US" is a country; "us" is not. */
function isUnclear(text: string, word: string, grammar: NoteGrammar): boolean {
  return grammar.unclear.has(word) && !/^\P{L}*\p{Lu}{2,}/u.test(text);
}

/** The word for the user as a subject has a verb after it; "Phase I" and "World War I" have not. */
function isSubject(
  { text, word }: Pick<NoteWord, 'text' | 'word'>,
  next: NoteWord | undefined,
  grammar: NoteGrammar,
): boolean {
  return word === grammar.subject && next !== undefined && next.word !== '' && !/[,.)]$/.test(text);
}

/** Puts a word in the place of another, keeping brackets and commas around it. */
function inPlace(text: string, word: string): string {
  const lead = /^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
  const trail = /[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '';
  return `${lead}${word}${trail}`;
}
