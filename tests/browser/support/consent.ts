import { type Mode, type NotificationLevel, settingsKey } from '../../../messages/settings.ts';
import type { StreetBrowser } from './street-browser.ts';
import { until } from './until.ts';

/**
 * Answers the welcome page's questions without showing it (it has a journey of its own), and waits until the
 * worker has acted on the answer.
 */
export async function consent(
  street: StreetBrowser,
  mode: Mode = 'on-the-page',
  notificationLevel: NotificationLevel = 'kindness',
): Promise<void> {
  await street.inExtension((key, settings) => chrome.storage.local.set({ [key]: settings }), settingsKey, {
    mode,
    notificationLevel,
    consentedAt: Date.now(),
  });
  await until('the page script to be registered or not', async () => {
    const registered = await street.inExtension(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    );
    return registered === (mode === 'on-the-page' ? 1 : 0);
  });
}
