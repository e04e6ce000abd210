/** Where the product shows itself. Absent until the user has chosen; nothing is injected before. */
export type Mode = 'on-the-page' | 'beside-the-page';

/** How much a notification says. Until answered it is generic. */
export type NotificationLevel = 'generic' | 'kindness' | 'everything';

/**
 * Settings that are harmless to anyone who reads them: they live in `storage.local`,
 * which content scripts can read in Firefox. Absent means not chosen.
 */
export interface Settings {
  mode?: Mode;
  notificationLevel?: NotificationLevel;
  /** Judgement hidden for screen sharing. */
  hidden?: boolean;
  /** Epoch ms when the user agreed to what it reads. */
  consentedAt?: number;
}

/** The keys in `storage.local`. */
export const settingsKey = 'settings';
/**
 * There while the browser or the system lets no notification through, so that the settings page can say so. It never
 * holds what they said: the toolbar and the list of what waits do.
 */
export const notificationTroubleKey = 'notificationTrouble';

/** `notification-denied`: switched off for this extension. `notification-refused`: the attempt failed. */
export interface NotificationTrouble {
  code: 'notification-denied' | 'notification-refused';
  /** Epoch ms. */
  at: number;
}
