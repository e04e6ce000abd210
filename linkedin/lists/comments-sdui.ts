import { mayHavePosts } from '../has-posts.ts';
import type { ListReader } from './list-reader.ts';

/** Who wrote a comment under a post, in SDUI. Replies lie beside their comment, or in it. */
export const sduiComments: ListReader = {
  name: 'comments-sdui',
  surface: 'comments',
  at: mayHavePosts,
  marker: '[componentkey^="replaceableComment_urn:li:comment:"]', // claimed, three sources, 2026
  rows: '[componentkey^="replaceableComment_urn:li:comment:"]',
  nested: true,
  shape: {
    nameLink: ['a[href*="/in/"]'], // claimed, August 2026: photo, then name; the first with a text
    name: [
      'p [aria-hidden="true"]', // claimed, August 2026
      'p', // if the doubling goes
    ],
    others: '[data-testid="expandable-text-box"]',
  },
};
