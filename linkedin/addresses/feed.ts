import { linkedInPath } from './linkedin-url.ts';

/** The home feed. */
export function isFeedAddress(url: string): boolean {
  return /^\/feed\/?$/.test(linkedInPath(url));
}

export const examples = [
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/feed',
  'https://www.linkedin.com/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A7300000000000000001',
];
