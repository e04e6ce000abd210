import { browser } from 'wxt/browser';

/**
 * Opens a place of the Street in the tab that shows it already, or in a new one, and closes the popup.
 * @param place as in its address: "/today", "/person/<id>"
 */
export async function openStreet(place: string): Promise<void> {
  const street = browser.runtime.getURL('/street.html');
  const url = `${street}#${place}`;
  const [open] = await browser.tabs.query({ url: `${street}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
  } else {
    await browser.tabs.update(open.id, { url, active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
  window.close();
}
