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
/** A number without content that grows with every commit; a change wakes the worker and tells pages to read again. */
export const revisionKey = 'ledgerRevision';
