import { linkedInPath } from './addresses/linkedin-url.ts';

/**
 * Whether posts may stand on a page: the feed, one post, what a search finds, what somebody did lately. One expression
 * instead of the predicates in addresses/, which give the same answers (has-posts.test.ts): every page carries it.
 */
export function mayHavePosts(url: string): boolean {
  return /^\/(feed|search\/results\/(all|content)|in\/[^/]+\/recent-activity)(\/|$)/.test(linkedInPath(url));
}
