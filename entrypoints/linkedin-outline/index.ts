import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPreloadAddress } from '../../linkedin/addresses/preload.ts';
import { outlineOf } from '../../linkedin/outline/outline.ts';

/**
 * Run once in an open LinkedIn page when the user presses “Copy a report”; what it returns goes to the page of ours
 * that asked, and it leaves nothing behind. Null in frames that are not LinkedIn's page.
 */
export default defineUnlistedScript((): string | null => {
  if (window === window.top) return outlineOf(document, location.href);
  return isPreloadAddress(location.href) ? outlineOf(document, location.href) : null;
});
