import type { Handle } from '../../ledger/handle.ts';
import { linkedInUrl } from '../addresses/linkedin-url.ts';
import { profileHandleOf } from '../addresses/profile.ts';
import { memberHandleIn } from './member-number.ts';

/**
 * Everything a link to a profile says about who it leads to: the slug, and the member number when the link carries
 * it (`/in/ACoAA…`, `?miniProfileUrn=…`). Empty for links that lead anywhere else.
 */
export function handlesOfHref(href: string | null | undefined): Handle[] {
  const first = profileHandleOf(href ?? '');
  if (!first) return [];
  const second = memberHandleIn(linkedInUrl(href ?? '')?.searchParams.get('miniProfileUrn'));
  return second && second !== first ? [first, second] : [first];
}
