import { browser } from 'wxt/browser';

/**
 * Closes `storage.local` to scripts in pages, where the browser can (Chrome; not Firefox, MDN 2026-10). It holds
 * nothing private in any browser; the overlay is told of changes by message.
 */
export async function closeLocalToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
