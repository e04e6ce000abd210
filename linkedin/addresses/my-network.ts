import { linkedInPath } from './linkedin-url.ts';

/** My network: suggestions and a preview of invitations. */
export function isMyNetworkAddress(url: string): boolean {
  return /^\/mynetwork(\/grow)?\/?$/.test(linkedInPath(url));
}

export const examples = ['https://www.linkedin.com/mynetwork/', 'https://www.linkedin.com/mynetwork/grow/'];
