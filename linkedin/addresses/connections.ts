import { linkedInPath } from './linkedin-url.ts';

/** The list of the viewer’s own connections. */
export function isConnectionsAddress(url: string): boolean {
  return /^\/mynetwork\/invite-connect\/connections\/?$/.test(linkedInPath(url));
}

export const examples = ['https://www.linkedin.com/mynetwork/invite-connect/connections/'];
