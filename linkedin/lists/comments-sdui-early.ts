import { mayHavePosts } from '../has-posts.ts';
import type { ListReader } from './list-reader.ts';

/** Who wrote a comment, in early SDUI, where only the block with the name is marked. It shows no picture. */
export const sduiEarlyComments: ListReader = {
  name: 'comments-sdui-early',
  surface: 'comments',
  at: mayHavePosts,
  marker: '[data-view-name="comment-actor-description"]', // claimed, September 2025 to June 2026
  nested: true,
  rows: '[data-view-name="comment-actor-description"]',
  notWith: '[componentkey^="replaceableComment_"]',
  shape: { nameLink: ['a[href*="/in/"]'], name: ['p'], pictureless: true },
};
