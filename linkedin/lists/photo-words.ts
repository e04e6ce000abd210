import { attr, find, type Ranked } from '../find.ts';
import { anyWord, plain } from '../page-words.ts';

const described: Ranked = [
  'img[alt]:not([alt=""])', // measured 2024 and May 2026
  'svg[aria-label],[aria-label]', // measured May 2026, where the picture itself is still loading
];

/**
 * What the description of somebody's photo says in lists: "… is open to work", "…, open to work", "…, #OPEN_TO_WORK",
 * "… is hiring". A plain description says nothing (in 2024 framed photos had one), nor does a frame in the address.
 * @param photo what holds the photo
 */
export function photoSays(photo: Element | null): { openToWork?: true; hiring?: true } {
  const image = photo && find(photo, described);
  const text = plain(attr(image, 'alt') || attr(image, 'aria-label'));
  const ends = (words: string) => text.endsWith(words);
  if (ends('#open_to_work') || anyWord('openToWork', ends)) return { openToWork: true };
  return ends('#hiring') || anyWord('otherCards', ends) ? { hiring: true } : {};
}
