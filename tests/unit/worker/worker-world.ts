import { afterEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startWorker } from '../../../entrypoints/background/start-worker.ts';
import type { Outcome } from '../../../ledger/outcome.ts';
import { say } from '../../../locales/say.ts';
import { type Settings, settingsKey } from '../../../messages/settings.ts';
import { bumpRevision } from '../../../storage/browser-ledger.ts';
import { closeLedger, createLedger, type Ledger } from '../../../storage/ledger.ts';
import { type BrowserParts, installBrowser } from './browser-parts.ts';

/** Tuesday 1 December 2026, 09:00 UTC. */
export const start = Date.UTC(2026, 11, 1, 9);
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** A page on which the user chose the overlay, and the sender that Chrome describes for its script. */
export const danasProfile = 'https://www.linkedin.com/in/dana-whitlock/';
export const fromProfile = {
  id: 'test-extension-id',
  url: danasProfile,
  origin: 'https://www.linkedin.com',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
};

/** One browser with one ledger in it, whose worker can be started, stopped and spoken to. */
export interface World {
  browser: BrowserParts;
  clock: { now: number };
  /** A context of its own on the ledger, as a popup has: for writing and reading what the worker did. */
  ledger: Ledger;
  /** What the worker reported as gone wrong. */
  reports: string[];
  /** Starts the worker and waits until this start has done its work. */
  boot: () => Promise<void>;
  /** Takes the worker away, as the browser does when it is idle. What the browser keeps stays. */
  stop: () => void;
  /** Sends a message as a script in a page does. */
  send: <Answer>(message: unknown, sender?: object) => Promise<Outcome<Answer>>;
}

/** Nobody waits for an answer here but the test. */
const afterTheFirstAnswer = () => Promise.resolve();

const open: World[] = [];

afterEach(() => {
  for (const world of open.splice(0)) {
    world.stop();
    closeLedger(world.ledger);
  }
  vi.restoreAllMocks();
});

/** A fresh browser and an empty ledger. By default the user has chosen the overlay. */
export async function makeWorld(options: { make?: 'chrome' | 'firefox'; settings?: Settings } = {}): Promise<World> {
  const browser = await installBrowser(options.make);
  const { settings = { mode: 'on-the-page', consentedAt: start, notificationLevel: 'kindness' } } = options;
  await fakeBrowser.storage.local.set({ [settingsKey]: settings });
  const clock = { now: start };
  const name = `ledger-${crypto.randomUUID()}`;
  const reports: string[] = [];
  // What a stopped worker had under way fails; in a browser nobody is there to say so.
  const context = (life?: AbortSignal) =>
    createLedger({
      name,
      now: () => clock.now,
      afterCommit: bumpRevision,
      report: (trouble) => void (life?.aborted || reports.push(trouble)),
    });
  const running: { life: AbortController; own: Ledger }[] = [];
  const world: World = {
    browser,
    clock,
    ledger: context(),
    reports,
    async boot() {
      const life = new AbortController();
      const own = context(life.signal);
      running.push({ life, own });
      await startWorker({ ledger: own, say, locale: 'en-GB', afterTheFirstAnswer, signal: life.signal });
    },
    stop() {
      for (const { life, own } of running.splice(0)) {
        life.abort();
        closeLedger(own);
      }
      silence(browser);
    },
    send: sendAs,
  };
  open.push(world);
  return world;
}

/** Resolves with the answer, whether the listener gives it at once or later. */
function sendAs<Answer>(message: unknown, sender: object = fromProfile): Promise<Outcome<Answer>> {
  return new Promise((resolve, reject) => {
    happen(fakeBrowser.runtime.onMessage, message, sender, resolve).catch(reject);
  });
}

/** Lets something happen in the browser, with as much of its details as the worker looks at. */
export async function happen(event: object, ...details: unknown[]): Promise<void> {
  const trigger: unknown = Reflect.get(event, 'trigger');
  if (typeof trigger !== 'function') throw new TypeError('not an event of the fake browser');
  await Reflect.apply(trigger, event, details);
}

/** Removes every listener of the worker: what happens in the browser now reaches nobody. */
function silence(browser: BrowserParts): void {
  const { runtime, alarms, notifications, tabs, storage } = fakeBrowser;
  const events = [
    runtime.onMessage,
    runtime.onStartup,
    runtime.onInstalled,
    alarms.onAlarm,
    notifications.onClicked,
    tabs.onUpdated,
    tabs.onActivated,
    storage.onChanged,
  ];
  for (const event of events) event.removeAllListeners();
  for (const event of [browser.permissionsAdded, browser.permissionsRemoved, browser.command]) event.forget();
}
