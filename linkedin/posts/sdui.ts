import { comes, find, holds, parentOf, type Ranked } from '../find.ts';
import { writtenText } from '../text.ts';
import { postIdOfKeys, postIdOfLinks } from './post-id.ts';
import type { Actor, PostReader } from './reader.ts';
import { links, sduiAuthors as late, sduiEarlyAuthors as early } from './sdui-authors.ts';

const commentary: Ranked = [
  '[componentkey^="feed-commentary_"] [data-testid="expandable-text-box"]', // measured May 2026
  '[data-view-name="feed-commentary"]', // early pages
];
/** The text before any other person or company appears: after that it is the passed-on post's. */
function text(card: Element, { link }: Actor): string {
  const box = find(card, commentary);
  if (!box) return '';
  const between = links(card).some((each) => comes(link, each) && !holds(link, each) && comes(each, box));
  return between ? '' : writtenText(box);
}

const shared = {
  text,
  // The time beside the name may be a link to the post; a link further down may be the passed-on post's.
  postId: (card: Element, { link }: Actor) => postIdOfLinks(parentOf(link) ?? link) ?? postIdOfKeys(card),
};

/** Post cards of SDUI since spring 2026. */
export const sduiPosts: PostReader = { ...late, ...shared };

/** Post cards of early SDUI. */
export const sduiEarlyPosts: PostReader = { ...early, ...shared };
