import type { NoteGrammar } from './note-grammar.ts';

/** An aside is left out only if this many words stay. */
const leastWords = 3;

/**
 * A told note without its asides: "reviewed your CV when you were laid off" → "reviewed your CV".
 * What remains is a whole phrase, so no … marks it.
 */
export function withoutAsides(text: string, grammar: NoteGrammar): string {
  const words = text.split(' ');
  const cut = words.findIndex((word, at) => {
    if (at === 0) return false;
    const opens = grammar.asides.has(word.toLowerCase()) || /^[([]/.test(word);
    return at >= leastWords && (opens || words[at - 1]?.endsWith(',') === true);
  });
  return cut === -1
    ? text
    : words
        .slice(0, cut)
        .join(' ')
        .replace(/[,;:]+$/, '');
}

/**
 * A text of at most so many characters, cut between words and marked with …; never ends in "to the …".
 */
export function shortened(text: string, most: number, grammar?: NoteGrammar): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most).split(' ');
  if (words.length > 1) words.pop();
  while (words.length > 1 && grammar?.notLast.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  const kept = words
    .join(' ')
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[,;:(\s]+$/, '');
  return `${kept}…`;
}
