import { linkedInPath } from './linkedin-url.ts';

/** Search results of every sort on one page. */
export function isAllSearchAddress(url: string): boolean {
  return /^\/search\/results\/all\/?$/.test(linkedInPath(url));
}

export const examples = ['https://www.linkedin.com/search/results/all/?keywords=ada'];
