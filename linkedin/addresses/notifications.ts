import { linkedInPath } from './linkedin-url.ts';

/** Notifications, filtered or not. */
export function isNotificationsAddress(url: string): boolean {
  return /^\/notifications\/?$/.test(linkedInPath(url));
}

export const examples = [
  'https://www.linkedin.com/notifications/',
  'https://www.linkedin.com/notifications/?filter=mentions',
];
