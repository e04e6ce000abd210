import { attr, comes, find, type Ranked } from '../find.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { cleanName, lineOf, writtenText } from '../text.ts';
import { isPaid } from './paid.ts';
import { postIdOfKeys, postIdOfLinks } from './post-id.ts';
import type { Actor, PostReader } from './reader.ts';

/** Where links are somebody else's: "Stranger likes this", the text with its mentions, comments. */
const others = [
  '[componentkey^="feed-header"]', // measured May 2026
  '[data-view-name="feed-header-text"]', // early pages
  '[data-testid="expandable-text-box"]', // measured May 2026
  '[data-testid$="-commentList"]', // claimed, August 2026
  '[componentkey^="replaceableComment_"],[id^="replaceableComment_"]', // claimed, August 2026
].join();
const commentary: Ranked = [
  '[componentkey^="feed-commentary_"] [data-testid="expandable-text-box"]', // measured May 2026
  '[data-view-name="feed-commentary"]', // early pages
];
const picture = 'figure,img,svg';
const shownName: Ranked = [
  'div[aria-label] p', // measured May 2026
  'p', // if the label goes
];

/** Links of a card that may lead to whoever stands in it, in page order. */
function links(card: Element): Element[] {
  return [...card.querySelectorAll('a[href]')].filter(
    (link) => !link.closest(others) && /\/(in|company|school|showcase)\//.test(attr(link, 'href')),
  );
}

/** Two neighbours lead to the author: the photo, then the name. Anything else at the head of a card is not understood. */
function actor(card: Element): Actor | null {
  const [first, second] = links(card);
  if (!first?.querySelector(picture) || !second?.querySelector('p') || first.contains(second)) return null;
  const handles = [...new Set([...handlesOfHref(attr(second, 'href')), ...handlesOfHref(attr(first, 'href'))])];
  const slugs = [first, second].map((link) => handlesOfHref(attr(link, 'href'))[0]);
  if (!slugs[0] || slugs[0] !== slugs[1]) return null;
  const lines = second.querySelectorAll('p');
  return {
    link: second,
    handles,
    name: cleanName(lineOf(find(second, shownName))),
    paid: isPaid(lines[lines.length - 1]),
  };
}

/** The text before any other person or company appears: after that it is the passed-on post's. */
function text(card: Element, { link }: Actor): string {
  const box = find(card, commentary);
  if (!box) return '';
  const between = links(card).some((each) => comes(link, each) && !link.contains(each) && comes(each, box));
  return between ? '' : writtenText(box);
}

const shared = {
  actor,
  text,
  // The time beside the name may be a link to the post; a link further down may be the passed-on post's.
  postId: (card: Element, { link }: Actor) => postIdOfLinks(link.parentElement ?? link) ?? postIdOfKeys(card),
};

/** Post cards of SDUI since spring 2026. */
export const sduiPosts: PostReader = {
  name: 'posts-sdui',
  cards: '[role="listitem"][componentkey^="expanded"],[role="listitem"][componentkey^="update-card-focus"]',
  notWith: '.feed-shared-update-v2',
  ...shared,
};

/** Post cards of early SDUI, with view names instead of keys. */
export const sduiEarlyPosts: PostReader = {
  name: 'posts-sdui-early',
  cards: '[data-view-name="feed-full-update"]',
  notWith: '.feed-shared-update-v2,[componentkey*="FeedType_"]',
  ...shared,
};
