import { linkedInPath } from './linkedin-url.ts';

/** Messaging: the list, a thread, a new message. */
export function isMessagingAddress(url: string): boolean {
  return /^\/messaging(\/(thread\/[^/]+|compose))?\/?$/.test(linkedInPath(url));
}

export const examples = [
  'https://www.linkedin.com/messaging/',
  'https://www.linkedin.com/messaging/thread/2-abc==/',
  'https://www.linkedin.com/messaging/compose/?recipient=ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM',
];
