import type { Handle } from '../../ledger/handle.ts';
import { memberHandleIn } from '../identity/member-number.ts';
import { handleOfSlug } from '../identity/slug.ts';
import { linkedInPath } from './linkedin-url.ts';

const shape = /^\/(?:mwlite\/(?:profile\/)?)?in\/([^/]+)(?:\/([^/]*))?/;

/**
 * Whose profile an address is: `in:<slug>`, or `member:<number>` for `/in/ACoAA…`. Whatever follows the slug, the
 * query and the fragment are ignored. Null for `/in/me`, for ids of other flavours (`ACwAA…`) and for everything
 * that is not a person.
 */
export function profileHandleOf(url: string): Handle | null {
  const segment = shape.exec(linkedInPath(url))?.[1];
  if (segment === undefined) return null;
  // An id is case-sensitive and never a slug, even when it cannot be read.
  return /^AC[a-z]AA/.test(segment) ? exactMember(segment) : handleOfSlug(segment);
}

/** Whether an address is a profile, or any part of one, of somebody we can name by a handle. */
export function isProfileAddress(url: string): boolean {
  return profileHandleOf(url) !== null;
}

/** The page with the top card itself; a dialog over it (`/overlay/…`) and a language of it (`/de`) included. */
export function isProfileTopAddress(url: string): boolean {
  const part = shape.exec(linkedInPath(url))?.[2] ?? '';
  return isProfileAddress(url) && /^(overlay|[a-z]{2})?$/.test(part);
}

function exactMember(segment: string): Handle | null {
  return segment.length === 39 ? memberHandleIn(segment) : null;
}

export const examples = [
  'https://www.linkedin.com/in/ada-example/',
  'https://www.linkedin.com/in/ada-example',
  'https://linkedin.com/in/Ada-Example',
  'http://www.linkedin.com/in/ada-example/',
  'https://se.linkedin.com/in/ada-example?originalSubdomain=se',
  'https://m.linkedin.com/in/ada-example',
  'https://touch.linkedin.com/in/ada-example',
  'https://www.linkedin.com/mwlite/in/ada-example',
  'https://www.linkedin.com/mwlite/profile/in/ada-example',
  'https://www.linkedin.com/in/ada%2Dexample',
  'https://www.linkedin.com/in/%E9%9B%85-%E4%BE%8B/',
  'https://www.linkedin.com/in/雅-例/',
  'https://www.linkedin.com/in/ada-example/?locale=en_US',
  'https://www.linkedin.com/in/ada-example?trk=people&lipi=urn%3Ali%3Apage#about',
  'https://www.linkedin.com/in/ada-example?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM',
  'https://www.linkedin.com/in/ACoAAAdbzRUBAAECAwQFBgcICQoLDA0ODxAREhM',
  'https://www.linkedin.com/in/ada-example/overlay/contact-info/',
  'https://www.linkedin.com/in/ada-example/de',
  '/in/ada-example/',
];
