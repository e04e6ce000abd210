import { linkedInPath } from './linkedin-url.ts';

/** Search results that are people. */
export function isPeopleSearchAddress(url: string): boolean {
  return /^\/search\/results\/people\/?$/.test(linkedInPath(url));
}

export const examples = [
  'https://www.linkedin.com/search/results/people/?keywords=ada',
  'https://www.linkedin.com/search/results/people/',
];
