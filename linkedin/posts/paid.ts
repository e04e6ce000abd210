import { anyWord, plain } from '../page-words.ts';
import { lineOf } from '../text.ts';

/**
 * Whether the line under an author's name shows that somebody paid for the post: there is no time on it. A line with
 * a time always has a dot behind it ("2w • Edited • ", "1h •"). The words are a second witness.
 */
export function isPaid(timeLine: Element | null | undefined): boolean {
  const text = plain(lineOf(timeLine));
  return !/[•·]/.test(text) || anyWord('promoted', (each) => text.startsWith(each));
}
