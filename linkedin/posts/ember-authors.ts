import { attr, find, type Ranked } from '../find.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { cleanName, lineOf } from '../text.ts';
import { ownPart } from './ember-own-part.ts';
import { isPaid } from './paid.ts';
import type { Actor, PostAuthors } from './reader.ts';

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
function actor(card: Element): Actor | null {
  const block = ownPart(card, actorBlock);
  const link = block && find(block, nameLink);
  if (!link) return null;
  const handles = handlesOfHref(attr(link, 'href'));
  const photo = find(block, photoLink);
  // A company, or two links that do not lead to one and the same person.
  if (!handles[0] || (photo && handlesOfHref(attr(photo, 'href'))[0] !== handles[0])) return null;
  const paid = isPaid(find(block, timeLine)) || attr(card, 'data-urn').includes('sponsored');
  return { link, handles, name: cleanName(lineOf(find(link, nameText))), paid };
}

/** Who wrote the posts of the Ember front-end; feed until early 2026, still on recent activity and post pages. */
export const emberAuthors: PostAuthors = {
  name: 'posts-ember',
  cards: '.feed-shared-update-v2[data-urn]',
  notWith: '[componentkey*="FeedType_"]',
  actor,
};
