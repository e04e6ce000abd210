import { linkedInPath } from './linkedin-url.ts';

/** Invitations received and sent. */
export function isInvitationsAddress(url: string): boolean {
  return /^\/mynetwork\/invitation-manager(\/(received|sent)(\/[\w-]+)?)?\/?$/.test(linkedInPath(url));
}

export const examples = [
  'https://www.linkedin.com/mynetwork/invitation-manager/',
  'https://www.linkedin.com/mynetwork/invitation-manager/received/',
  'https://www.linkedin.com/mynetwork/invitation-manager/sent/',
  'https://www.linkedin.com/mynetwork/invitation-manager/received/CONNECTION/',
];
