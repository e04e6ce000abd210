import { linkedInPath } from './linkedin-url.ts';

/** The inner frame in which LinkedIn draws whole pages of its older front-end; its own address says nothing. */
export function isPreloadAddress(url: string): boolean {
  return /^\/preload\/?$/.test(linkedInPath(url));
}

export const examples = ['https://www.linkedin.com/preload/', 'https://www.linkedin.com/preload/?_bprMode=vanilla'];
