import { attr, first } from '../find.ts';
import { anyWord, plain } from '../page-words.ts';
import { lineOf, writtenText } from '../text.ts';

interface Signs {
  /** The cards in the carousel of the top card. */
  cards: readonly Element[];
  /** The subject's own photo. */
  photo: Element | null;
  /** Name, headline, photo and buttons are all there: what is missing now will not come later. */
  complete: boolean;
}

/**
 * Whether a top card says its person is open to work. Undefined when it cannot be told: a frame around the photo is
 * of any kind (open to work or hiring), and a card in words we do not know may say anything.
 */
export function openToWorkOf({ cards, photo, complete }: Signs): { open: boolean | undefined; words?: string } {
  let unclear = !complete;
  for (const card of cards) {
    const lines = writtenText(card).split('\n');
    const heading = plain(lineOf(first(card, 'strong')) || (lines[0] ?? ''));
    const says = (each: string) => heading === each || heading.startsWith(`${each} `);
    if (anyWord('openToWork', says)) {
      // The card that only recruiters and the owner see is nothing the person told everybody.
      if (!anyWord('recruitersOnly', (each) => plain(lineOf(card)).includes(each))) {
        return { open: true, words: lines.slice(0, 2).join(' · ') };
      }
    } else if (!anyWord('otherCards', says)) unclear = true;
  }
  const alt = plain(attr(photo, 'alt'));
  if (alt.endsWith('#open_to_work') || anyWord('openToWork', (each) => alt.endsWith(each))) return { open: true };
  if (attr(photo, 'src').includes('profile-framedphoto') && !alt.endsWith('#hiring')) unclear = true;
  return { open: unclear ? undefined : false };
}
