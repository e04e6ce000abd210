import { browser } from 'wxt/browser';
import { tabSeen } from '../../components/beside/tab-seen.ts';
import type { TabPerson } from '../../components/popup/tab-person.ts';
import { profileHandleOf } from '../../linkedin/addresses/profile.ts';
import { handlesInDoubt } from '../../messages/tab-in-doubt.ts';

/** Whom the active tab of this window is about; null when it is no profile, or the browser keeps its address from us. */
export async function personOfTab(): Promise<TabPerson | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { handle, name = '' } = tabSeen(tab, profileHandleOf);
  if (!handle) return null;
  const inDoubt = (await handlesInDoubt(tab?.id, handle)) !== undefined;
  return { handle, name, ...(inDoubt && { inDoubt }) };
}
