import type { Word } from '../text/words-of.ts';

/** So many words before a sign may still be its subject: "I am currently looking". */
const subjectWithin = 3;

/**
 * Whether a sign names its author: one of the words for "I" is in it, or shortly before it in its clause.
 * @param self the words for "I" and "my" of the language
 */
export function isFirstPerson(
  self: ReadonlySet<string>,
  words: readonly string[],
  clauses: readonly number[],
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = from; at < to; at++) if (self.has(words[at] ?? '')) return true;
  for (let at = from - 1; at >= 0 && at >= from - subjectWithin && clauses[at] === clauses[from]; at--)
    if (self.has(words[at] ?? '')) return true;
  return false;
}

/** Whether a sign opens a short question of one clause: "Looking for a job?" asks the readers. */
export function asksReaders(text: string, words: readonly Word[], clauses: readonly number[], from: number): boolean {
  if (from > 0 && words[from - 1]?.word !== '') return false;
  let end = from;
  while (end < words.length && words[end]?.word !== '') end++;
  const close = words[end];
  return close !== undefined && text.charAt(close.start) === '?' && clauses[end - 1] === clauses[from];
}

/** Whether words reach around an aside: "he is, after two years, looking". With "I" in them they are no aside. */
export function isAroundAside(
  self: ReadonlySet<string>,
  words: readonly string[],
  clauses: readonly number[],
  { from, to }: { from: number; to: number },
): boolean {
  const borders = (clauses[to - 1] ?? 0) - (clauses[from] ?? 0);
  return borders === 2 && !words.slice(from, to).some((word) => self.has(word));
}
