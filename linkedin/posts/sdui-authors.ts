import { all, around, attr, find, first, holds, type Ranked } from '../find.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { cleanName, lineOf } from '../text.ts';
import { isPaid } from './paid.ts';
import type { Actor, PostAuthors } from './reader.ts';

/** Where links are somebody else's: "Stranger likes this", the text with its mentions, comments. */
const others = [
  '[componentkey^="feed-header"]', // measured May 2026
  '[data-view-name="feed-header-text"]', // early pages
  '[data-testid="expandable-text-box"]', // measured May 2026
  '[data-testid$="-commentList"]', // claimed, August 2026
  '[componentkey^="replaceableComment_"],[id^="replaceableComment_"]', // claimed, August 2026
].join();
const picture = 'figure,img,svg';
const shownName: Ranked = [
  'div[aria-label] p', // measured May 2026
  'p', // if the label goes
];

/** Links of a card that may lead to whoever stands in it, in page order. */
export function links(card: Element): Element[] {
  return all(card, 'a[href]').filter(
    (link) => !around(link, others) && /\/(in|company|school|showcase)\//.test(attr(link, 'href')),
  );
}

/** Two neighbours lead to the author: the photo, then the name. Anything else at the head of a card is not understood. */
function actor(card: Element): Actor | null {
  const [photo, second] = links(card);
  if (!photo || !second || !first(photo, picture) || !first(second, 'p') || holds(photo, second)) return null;
  const handles = [...new Set([...handlesOfHref(attr(second, 'href')), ...handlesOfHref(attr(photo, 'href'))])];
  const slugs = [photo, second].map((link) => handlesOfHref(attr(link, 'href'))[0]);
  if (!slugs[0] || slugs[0] !== slugs[1]) return null;
  const lines = all(second, 'p');
  return {
    link: second,
    handles,
    name: cleanName(lineOf(find(second, shownName))),
    paid: isPaid(lines[lines.length - 1]),
  };
}

/** Who wrote the posts of SDUI since spring 2026. */
export const sduiAuthors: PostAuthors = {
  name: 'posts-sdui',
  cards: '[role="listitem"][componentkey^="expanded"],[role="listitem"][componentkey^="update-card-focus"]',
  notWith: '.feed-shared-update-v2',
  actor,
};

/** Who wrote the posts of early SDUI, with view names instead of keys. */
export const sduiEarlyAuthors: PostAuthors = {
  name: 'posts-sdui-early',
  cards: '[data-view-name="feed-full-update"]',
  notWith: '.feed-shared-update-v2,[componentkey*="FeedType_"]',
  actor,
};
