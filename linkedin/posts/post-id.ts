import { postIdIn } from '../addresses/post.ts';
import { all, attr, first } from '../find.ts';
import { postIdOfToken } from '../identity/post-token.ts';

/** The id in the permalink of a post; links to one of its comments and links inside comments do not count. */
export function postIdOfLinks(root: ParentNode): string | null {
  for (const link of all(root, 'a[href*="/feed/update/urn"]')) {
    if (!attr(link, 'href').includes('commentUrn')) return postIdIn(attr(link, 'href'));
  }
  return null;
}

/** Where keys stand: the component key, and from August 2026 the id as well. */
const keys = ['componentkey', 'id'];

/**
 * The id hidden in the keys of a post's comment area: the token before `-replaceableCommentTools`, or the urn in the
 * key of any of its comments.
 */
export function postIdOfKeys(card: Element): string | null {
  for (const key of keys) {
    const tools = first(card, `[${key}$="-replaceableCommentTools"]`);
    const id = postIdOfToken(attr(tools, key).replace(/-replaceableCommentTools$/, ''));
    if (id) return id;
  }
  for (const key of keys) {
    const comment = first(card, `[${key}^="replaceableComment_urn:li:comment:"]`);
    const id = postIdIn(attr(comment, key));
    if (id) return id;
  }
  return null;
}
