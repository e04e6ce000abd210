import { linkedInPath } from './linkedin-url.ts';

const urn = /urn(?::|%3A)li(?::|%3A)(activity|ugcPost|share)(?::|%3A)(\d{10,20})/i;

/** The page of one post. */
export function isPostAddress(url: string): boolean {
  return postIdOfAddress(url) !== null;
}

/** `activity:7300…`, `ugcPost:7300…` or `share:7300…` from the address of one post, or null. */
export function postIdOfAddress(url: string): string | null {
  const path = linkedInPath(url);
  return /^\/feed\/update\/[^/]+\/?$/.test(path) ? postIdIn(path) : null;
}

/** The first post id in a text that holds a urn (encoded or not), as `activity:7300…`; null when there is none. */
export function postIdIn(text: string): string | null {
  const found = urn.exec(text);
  return found ? `${found[1]}:${found[2]}` : null;
}

/** Where a post can be read again, from its id (`activity:7300…`). */
export function addressOfPost(postId: string): string {
  return `https://www.linkedin.com/feed/update/urn:li:${postId}/`;
}

export const examples = [
  'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/',
  'https://www.linkedin.com/feed/update/urn:li:ugcPost:7300000000000000001',
  'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7300000000000000001/',
  'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/?commentUrn=urn%3Ali%3Acomment%3A(activity%3A1%2C2)',
];
