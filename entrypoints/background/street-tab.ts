import { browser } from 'wxt/browser';

/**
 * Opens a place of the full page, in the tab that shows it already if there is one, and brings it to the front.
 * @param place what stands behind `street.html`, such as `#/today`
 */
export async function openStreet(place: string): Promise<void> {
  const street = browser.runtime.getURL('/street.html');
  const url = `${street}${place}`;
  const [open] = await browser.tabs.query({ url: `${street}*` });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true });
    await browser.windows.update(open.windowId, { focused: true });
  } else if ((await browser.windows.getAll({ windowTypes: ['normal'] })).length > 0) {
    await browser.tabs.create({ url });
  } else {
    // The browser runs on without a window, and a notification was clicked.
    await browser.windows.create({ url });
  }
}
