import { isFeedAddress } from './addresses/feed.ts';
import { isPostAddress } from './addresses/post.ts';
import { isProfilePartAddress } from './addresses/profile-part.ts';
import { isAllSearchAddress } from './addresses/search-all.ts';
import { isContentSearchAddress } from './addresses/search-content.ts';

/** Whether posts may stand on a page: the feed, one post, what a search finds, what somebody did lately. */
export function mayHavePosts(url: string): boolean {
  return [isFeedAddress, isPostAddress, isContentSearchAddress, isAllSearchAddress, isProfilePartAddress].some((is) =>
    is(url),
  );
}
