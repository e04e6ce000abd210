import { browser } from 'wxt/browser';
import { done, problem, type Outcome } from '../ledger/outcome.ts';
import { type Mode, type NotificationLevel, type Settings, settingsKey } from './settings.ts';

/** What to change: an absent field stays as it is, `null` makes it "not chosen" again. */
export type SettingsPatch = { [Key in keyof Settings]?: NonNullable<Settings[Key]> | null };

/**
 * The settings as stored; an empty object before anything was chosen.
 * Rejects only when the browser cannot read `storage.local` at all.
 */
export async function readSettings(): Promise<Settings> {
  return settingsOf((await browser.storage.local.get(settingsKey))[settingsKey]);
}

/**
 * Understands a stored value. Total. Each field is looked at on its own: one that cannot be understood counts as not
 * chosen, which is always the quieter state, and does not take the others with it.
 */
export function settingsOf(stored: unknown): Settings {
  const raw: { [Key in keyof Settings]?: unknown } = typeof stored === 'object' && stored !== null ? stored : {};
  const mode = modes.find((each) => each === raw.mode);
  const notificationLevel = levels.find((each) => each === raw.notificationLevel);
  return {
    ...(mode && { mode }),
    ...(notificationLevel && { notificationLevel }),
    ...(typeof raw.hidden === 'boolean' && { hidden: raw.hidden }),
    ...(typeof raw.consentedAt === 'number' && Number.isFinite(raw.consentedAt) && { consentedAt: raw.consentedAt }),
  };
}

const modes = ['on-the-page', 'beside-the-page'] as const satisfies Mode[];
const levels = ['generic', 'kindness', 'everything'] as const satisfies NotificationLevel[];

/**
 * Changes some settings and leaves the rest.
 * @returns the settings as they now stand, or `settings-not-saved` when the browser refused to keep them
 */
export function writeSettings(patch: SettingsPatch): Promise<Outcome<Settings, 'settings-not-saved'>> {
  return alone(async () => {
    try {
      const next = Object.fromEntries(
        Object.entries({ ...(await readSettings()), ...patch }).filter(
          ([, value]) => value !== null && value !== undefined,
        ),
      ) as Settings;
      await browser.storage.local.set({ [settingsKey]: next });
      return done(next);
    } catch {
      return problem('settings-not-saved');
    }
  });
}

/**
 * Calls the listener with the new settings whenever they change, in whichever context, until the signal aborts.
 * It is not called with the present ones: read those first.
 */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[settingsKey] : undefined;
    if (change) listener(settingsOf(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** Reading and writing back must not interleave with another page's. Web Locks reach across all our contexts. */
function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? locks.request('two-way-street-settings', work) : work();
}
