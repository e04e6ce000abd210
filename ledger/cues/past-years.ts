/** What stands for every year that is over, in phrases and in the words of a post. */
export const pastYear = '(past-year)';

/** A year is over three months after its end: in January, "in December" is still close. 90 days, in ms. */
const closeFor = 90 * 24 * 60 * 60 * 1000;

/**
 * A word as phrases know it: a year that is over by now becomes `(past-year)`, and the year at the end of a hashtag
 * (`#opentowork2026`) says nothing.
 * @param now epoch ms
 */
export function plainWord(word: string, now: number): string {
  const first = word.charCodeAt(0);
  if (first === 35) return word.length > 5 ? word.replace(/20\d\d$/, '') : word;
  if (word.length !== 4 || (first !== 49 && first !== 50) || !/^(?:19|20)\d\d$/.test(word)) return word;
  return Date.UTC(Number(word) + 1, 0) + closeFor < now ? pastYear : word;
}
