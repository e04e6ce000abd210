import { browser } from 'wxt/browser';
import { type NotificationTrouble, notificationTroubleKey } from '../../messages/settings.ts';

/** The one id of the digest of reminders: a second one replaces the first instead of standing beside it. */
export const digestId = 'due-digest';

/**
 * Shows one notification. The same id replaces what stands there. When the browser does not take it, that is noted for
 * the settings page.
 * @param words plain text without markup, which desktops would read (see `noticeWords`)
 * @param now epoch ms
 */
export async function showNotification(
  id: string,
  words: { title: string; message: string },
  now: number,
): Promise<void> {
  const code = (await isDenied()) ? 'notification-denied' : await troubleWith(id, words);
  if (code === undefined) await browser.storage.local.remove(notificationTroubleKey);
  else {
    const trouble: NotificationTrouble = { code, at: now };
    await browser.storage.local.set({ [notificationTroubleKey]: trouble });
  }
}

/** Whether the user switched our notifications off. Chrome only; Firefox has no such question (MDN, 2026-10). */
async function isDenied(): Promise<boolean> {
  return (await browser.notifications.getPermissionLevel?.()) === 'denied';
}

/** Only what both browsers know: Firefox throws for buttons, `silent` and `requireInteraction` (measured in 153). */
async function troubleWith(
  id: string,
  words: { title: string; message: string },
): Promise<NotificationTrouble['code'] | undefined> {
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      ...words,
    });
    return undefined;
  } catch {
    return 'notification-refused';
  }
}
