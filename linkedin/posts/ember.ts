import { postIdIn } from '../addresses/post.ts';
import { attr, type Ranked } from '../find.ts';
import { writtenText } from '../text.ts';
import { emberAuthors } from './ember-authors.ts';
import { ownPart } from './ember-own-part.ts';
import type { PostReader } from './reader.ts';

const words: Ranked = [
  '.update-components-text', // measured December 2025
  '.feed-shared-text', // 2024
];

/** Post cards of the Ember front-end. */
export const emberPosts: PostReader = {
  ...emberAuthors,
  text: (card) => {
    const found = ownPart(card, words);
    return found ? writtenText(found) : '';
  },
  postId: (card) => postIdIn(attr(card, 'data-urn')),
};
