import type { Handle } from '../../ledger/handle.ts';
import { nameFitsSlug, nameInSlug, nameInTitle } from './name-of-tab.ts';
import type { TabSeen } from './subject.ts';

/** Whose profile an address is, if it is one. */
export type HandleOf = (url: string) => Handle | null;

/**
 * What a tab's address and title tell. The address decides whom it is about; the title only adds how the name is
 * spelled, and only where both agree.
 * @param handleOf whose profile an address is, if it is one; what LinkedIn's addresses mean is no page's business
 */
export function tabSeen(
  tab: { url?: string | undefined; title?: string | undefined } | undefined,
  handleOf: HandleOf,
): TabSeen {
  const page = tab?.url?.replace(/[?#].*$/su, '') ?? '';
  const handle = tab?.url ? handleOf(tab.url) : null;
  if (!handle) return { page };
  const slug = handle.startsWith('in:') ? handle.slice('in:'.length) : '';
  const titled = nameInTitle(tab?.title ?? '');
  const name = titled && nameFitsSlug(titled, slug) ? titled : nameInSlug(slug);
  return name ? { page, handle, name } : { page, handle };
}
