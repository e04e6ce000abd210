import { postIdIn } from '../addresses/post.ts';
import { attr, find, type Ranked, within } from '../find.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { cleanName, lineOf, writtenText } from '../text.ts';
import { isPaid } from './paid.ts';
import type { Actor, PostReader } from './reader.ts';

/** What lies inside a card but is somebody else's: the passed-on post, comments, "Stranger likes this". */
const others =
  '.update-components-mini-update-v2,.comments-comments-list,.comments-comment-entity,.update-components-header';

const actorBlock: Ranked = [
  '.update-components-actor__container', // measured December 2025
  '.update-components-actor', // 2024
];
const nameLink: Ranked = [
  'a.update-components-actor__meta-link', // measured December 2025
  'a.update-components-actor__container-link', // 2024
];
const photoLink: Ranked = ['a.update-components-actor__image']; // measured December 2025
const nameText: Ranked = [
  '.update-components-actor__title span[aria-hidden="true"]', // measured December 2025
  '.update-components-actor__name', // 2024
];
const timeLine: Ranked = ['.update-components-actor__sub-description']; // measured December 2025
const words: Ranked = [
  '.update-components-text', // measured December 2025
  '.feed-shared-text', // 2024
];

/** The first match of the most trusted selector that is the card's own. */
function own(card: Element, ranked: Ranked): Element | null {
  for (const selector of ranked) {
    for (const found of card.querySelectorAll(selector)) if (!within(found, others, card)) return found;
  }
  return null;
}

function actor(card: Element): Actor | null {
  const block = own(card, actorBlock);
  const link = block && find(block, nameLink);
  if (!link) return null;
  const handles = handlesOfHref(attr(link, 'href'));
  const photo = find(block, photoLink);
  // A company, or two links that do not lead to one and the same person.
  if (!handles[0] || (photo && handlesOfHref(attr(photo, 'href'))[0] !== handles[0])) return null;
  const paid = isPaid(find(block, timeLine)) || attr(card, 'data-urn').includes('sponsored');
  return { link, handles, name: cleanName(lineOf(find(link, nameText))), paid };
}

/** Post cards of the Ember front-end; feed until early 2026, still on recent activity and post pages. */
export const emberPosts: PostReader = {
  name: 'posts-ember',
  cards: '.feed-shared-update-v2[data-urn]',
  notWith: '[componentkey*="FeedType_"]',
  actor,
  text: (card) => {
    const found = own(card, words);
    return found ? writtenText(found) : '';
  },
  postId: (card) => postIdIn(attr(card, 'data-urn')),
};
