import { linkedInPath } from './linkedin-url.ts';

/** Search results that are posts. */
export function isContentSearchAddress(url: string): boolean {
  return /^\/search\/results\/content\/?$/.test(linkedInPath(url));
}

export const examples = ['https://www.linkedin.com/search/results/content/?keywords=%23opentowork'];
