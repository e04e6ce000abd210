import { mayHavePosts } from '../has-posts.ts';
import type { ListReader } from './list-reader.ts';

const comment = 'article.comments-comment-entity[data-id]'; // measured December 2025

/** Who wrote a comment under a post, in Ember. A reply lies in the list of its comment, and is a row of its own. */
export const emberComments: ListReader = {
  name: 'comments-ember',
  surface: 'comments',
  at: mayHavePosts,
  marker: comment,
  nested: true,
  rows: comment,
  shape: {
    nameLink: [
      'a.comments-comment-meta__description-container', // 2025
      'a[href*="/in/"]', // measured December 2025: the first with a text
    ],
    name: [
      '.comments-comment-meta__description-title', // measured December 2025
    ],
    others: '.comments-comment-item__main-content,.update-components-text',
    pictureless: true,
  },
};
