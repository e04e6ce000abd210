import { all } from '../linkedin/find.ts';

/**
 * Removes hosts whose script was ended before it could do so: Firefox ends scripts of an extension that is updated
 * without telling them (measured in Firefox 153), and alone shows extensions the roots that are closed to the page.
 * Chromium lets such scripts live on, and they take down what they had put up.
 */
export function removeLeftovers(document: Document): void {
  for (const each of all(document, 'div:empty')) {
    const root: ShadowRoot | null | undefined = Reflect.get(each, 'openOrClosedShadowRoot');
    if (each.attributes.length === 0 && root?.querySelector('.w')) each.remove();
  }
}
