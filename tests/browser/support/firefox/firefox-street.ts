import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../../scripts/browsers/find-browser.ts';
import { type BrowserProcess, startBrowser } from '../browser-process.ts';
import type { Requests } from '../network.ts';
import type { StartOptions, StreetBrowser } from '../street-browser.ts';
import { buildFolder, builtManifest, quietPage } from '../the-build.ts';
import { until } from '../until.ts';
import { connect, type Wire } from '../wire.ts';
import { zipFolder } from '../zip-folder.ts';
import { closedDoor } from './closed-door.ts';
import { guardNetwork } from './network.ts';
import { extensionUuid, firefoxPrefs, userJs } from './prefs.ts';
import { runIn } from './script.ts';
import { firefoxTab } from './tab.ts';

interface Context {
  context: string;
  url: string;
}

/** Firefox behind the common interface, with what only Firefox can do. */
export interface FirefoxStreet extends StreetBrowser {
  /** Clicks the notification that Firefox shows. Chromium hands its own to the desktop, where no test can click. */
  clickNotice(): Promise<void>;
}

/** Firefox with the built extension, driven through WebDriver BiDi. */
export async function startFirefox(options: StartOptions = {}): Promise<FirefoxStreet> {
  const { path, version } = await findBrowser('firefox');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'two-way-street-firefox-'));
  const id = builtManifest('firefox').browser_specific_settings?.gecko.id ?? '';
  const origin = `moz-extension://${extensionUuid}`;
  const requests: Requests = { linkedin: [], foreign: [] };
  const live = options.answer === 'live';
  const door = await closedDoor(requests);
  // Release Firefox loads unsigned extensions only for a session; ESR and Developer Edition keep one in the profile.
  const keeps = /esr|developer|nightly/i.test(version);
  let process: BrowserProcess;
  let wire: Wire;
  let quiet: string | undefined;

  writeFileSync(join(profile, 'user.js'), userJs(firefoxPrefs(id, live ? undefined : door.port)));
  if (keeps) {
    mkdirSync(join(profile, 'extensions'), { recursive: true });
    writeFileSync(join(profile, 'extensions', `${id}.xpi`), zipFolder(buildFolder('firefox')));
  }

  const contexts = async () => (await wire.send<{ contexts: Context[] }>('browsingContext.getTree')).contexts;

  /** One of the browser's own windows. */
  const chromeWindow = async (address: RegExp) => {
    const { contexts: windows } = await wire.send<{ contexts: Context[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return windows.find(({ url }) => address.test(url))?.context;
  };

  /** Runs in the browser's main window, where preferences and add-ons can be reached. */
  const inChrome = async <Args extends unknown[], Result>(
    look: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => {
    const window = await chromeWindow(/\/browser\.xhtml$/);
    if (!window) throw new Error('Firefox shows no window.');
    return runIn(wire, window, look, args);
  };
  const setPref = (name: string, value: number) =>
    inChrome((pref, wanted) => Services.prefs.setIntPref(pref, wanted), name, value);
  const tabOf = (context: string) => firefoxTab(wire, context, setPref);

  const start = async () => {
    quiet = undefined;
    const size = options.size ?? { width: 1280, height: 900 };
    const look = options.visible ? [] : ['--headless', '--width', String(size.width), '--height', String(size.height)];
    const args = ['--profile', profile, '--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'];
    // The first makes Firefox heed the preference that turns its remote settings off.
    const env = {
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_DISABLE_AUTO_SAFE_MODE: '1',
      ...options.env,
    };
    process = await startBrowser(path, [...look, ...args, 'about:blank'], /WebDriver BiDi listening on (ws:\S+)/, env);
    wire = await connect(`${process.socket}/session`);
    await wire.send('session.new', { capabilities: {} });
    if (!live) await guardNetwork(wire, requests, options.answer as never);
    if (!keeps) {
      await wire.send('webExtension.install', { extensionData: { type: 'path', path: buildFolder('firefox') } });
    }
    await until('the extension to be there', () =>
      inChrome((wanted) => WebExtensionPolicy.getByID(wanted)?.active === true, id),
    );
  };

  const openTab = async (url: string, background = false) => {
    const { context } = await wire.send<Context>('browsingContext.create', { type: 'tab', background });
    await tabOf(context).go(url);
    return context;
  };
  const quietContext = async () => {
    quiet ??= await openTab(`${origin}/${quietPage('firefox')}`, true);
    return quiet;
  };
  const tabAt = async (address: RegExp) => {
    const found = await until(`a page at ${address}`, async () =>
      (await contexts()).find(({ url }) => address.test(url)),
    );
    const tab = tabOf(found.context);
    await until(`${address} to be read`, () => tab.run(() => document.readyState === 'complete'));
    return tab;
  };
  const quit = async () => {
    await wire.send('browser.close');
    await process.ended();
    wire.close();
  };
  const kill = async () => {
    await process.kill();
    wire.close();
  };

  await start();
  return {
    engine: 'firefox',
    version,
    profile,
    origin,
    requests,
    open: async (url) => tabOf(await openTab(url)),
    openPage: async (page) => tabOf(await openTab(`${origin}/${page}`)),
    openPopup: async () => {
      const context = await quietContext();
      await runIn(wire, context, () => chrome.tabs.create({ url: '/popup.html', active: false }).then(() => true), []);
      return tabAt(/\/popup\.html/);
    },
    tabAt,
    addresses: async () => (await contexts()).map(({ url }) => url),
    inExtension: async (look, ...args) => runIn(wire, await quietContext(), look, args),
    clickNotice: async () => {
      const alert = await until('the notification to be on the screen', () => chromeWindow(/\/alert\.xhtml$/));
      await runIn(wire, alert, () => document.getElementById('alertBox')?.click(), []);
    },
    stopWorker: async () => {
      await inChrome((wanted) => WebExtensionPolicy.getByID(wanted)?.extension.terminateBackground(), id);
    },
    reloadExtension: async () => {
      const instance = () => inChrome((wanted) => WebExtensionPolicy.getByID(wanted)?.instanceId, id);
      const before = await instance();
      const context = await quietContext();
      quiet = undefined;
      await runIn(wire, context, () => void setTimeout(() => chrome.runtime.reload(), 0), []);
      await until('the new instance', async () => {
        const now = await instance();
        return now && now !== before;
      });
    },
    start,
    quit,
    kill,
    untilGone: () => process.gone,
    restart: async (how = 'quit') => {
      await (how === 'quit' ? quit() : kill());
      await start();
    },
    close: async () => {
      await kill();
      door.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Of Firefox's own window; only what is used here. */
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
declare const WebExtensionPolicy: {
  getByID(
    id: string,
  ): { active: boolean; instanceId: string; extension: { terminateBackground(): Promise<void> } } | null;
};
