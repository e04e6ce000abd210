import type { StreetBrowser, StreetTab } from './street-browser.ts';
import { until } from './until.ts';

/** The line of the log form, wherever the form is. */
export const line = 'form.log input:not([type=radio]), form.log textarea';

/** Opens the popup over the tab in front, types a line and presses Enter. Waits until it says that it was saved. */
export async function logInPopup(street: StreetBrowser, text: string): Promise<StreetTab> {
  const popup = await street.openPopup();
  await until('the line to have the focus', () => popup.run((at) => document.activeElement?.matches(at), line));
  await popup.type(text);
  await popup.press('Enter');
  await until('the popup to say that it was saved', () => saidAloud(popup, 'status'));
  return popup;
}

/** What a page of the extension says to a screen reader at the moment, by role. */
export async function saidAloud(tab: StreetTab, role: 'status' | 'alert'): Promise<string> {
  return tab.run(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(`[role=${wanted}]`)].map((each) => each.innerText.trim()).join(' '),
    role,
  );
}
