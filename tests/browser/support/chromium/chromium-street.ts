import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../../scripts/browsers/find-browser.ts';
import { type BrowserProcess, startBrowser } from '../browser-process.ts';
import type { Requests } from '../network.ts';
import type { StartOptions, StreetBrowser } from '../street-browser.ts';
import { buildFolder, quietPage } from '../the-build.ts';
import { until } from '../until.ts';
import { connect, type Wire } from '../wire.ts';
import { chromiumFlags } from './flags.ts';
import { prepareProfile } from './first-profile.ts';
import { guardNetwork } from './network.ts';
import { attach, type Session } from './session.ts';
import { type ChromiumTab, chromiumTab } from './tab.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Chromium behind the common interface, with the wire for what only Chromium can do. */
export interface ChromiumStreet extends StreetBrowser {
  readonly wire: Wire;
  open(url: string): Promise<ChromiumTab>;
  openPopup(): Promise<ChromiumTab>;
}

/** Chromium with the built extension, driven through the DevTools protocol. */
export async function startChromium(options: StartOptions = {}): Promise<ChromiumStreet> {
  const { path, version } = await findBrowser('chromium');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'two-way-street-chromium-'));
  prepareProfile(profile);
  const extension = buildFolder('chromium').slice(0, -1);
  const requests: Requests = { linkedin: [], foreign: [] };
  const live = options.answer === 'live';
  let process: BrowserProcess;
  let wire: Wire;
  let quiet: Session | undefined;
  let origin = '';

  const targets = async () => (await wire.send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos;
  const worker = async () =>
    (await targets()).find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin || 'chrome-extension:'),
    );

  const start = async () => {
    quiet = undefined;
    const args = chromiumFlags(profile, extension, { visible: options.visible ?? false, live });
    const size = options.size ?? { width: 1280, height: 900 };
    const all = [`--window-size=${size.width},${size.height}`, ...args];
    process = await startBrowser(path, all, /DevTools listening on (ws:\S+)/, options.env);
    wire = await connect(process.socket);
    if (!live) await guardNetwork(wire, requests, options.answer as never);
    const { url } = await until('the worker to start', worker, 60_000);
    origin = url.split('/').slice(0, 3).join('/');
  };

  const openTab = async (url: string, background = false) => {
    const { targetId } = await wire.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
      background,
    });
    const session = await attach(wire, targetId);
    await session.send('Page.enable');
    await chromiumTab(session).go(url);
    return session;
  };

  const quietSession = async () => {
    quiet ??= await openTab(`${origin}/${quietPage('chromium')}`, true);
    return quiet;
  };

  const quit = async () => {
    await wire.send('Browser.close');
    await process.ended();
    wire.close();
  };
  const kill = async () => {
    await process.kill();
    wire.close();
  };
  const tabAt = async (address: RegExp) => {
    const found = await until(`a page at ${address}`, async () =>
      (await targets()).find(({ type, url }) => type === 'page' && address.test(url)),
    );
    const session = await attach(wire, found.targetId);
    await session.send('Page.enable');
    const tab = chromiumTab(session);
    await until(`${address} to be read`, () => tab.run(() => document.readyState === 'complete'));
    return tab;
  };

  await start();
  return {
    engine: 'chromium',
    version,
    profile,
    requests,
    get wire() {
      return wire;
    },
    get origin() {
      return origin;
    },
    open: async (url) => chromiumTab(await openTab(url)),
    openPage: async (page) => chromiumTab(await openTab(`${origin}/${page}`)),
    openPopup: async () => {
      // The browser refuses while its window is not in front, which a busy machine takes a moment for.
      await until('the popup to open', async () =>
        (await quietSession()).run(() => chrome.action.openPopup().then(() => true)),
      );
      return tabAt(/\/popup\.html/);
    },
    tabAt,
    addresses: async () => (await targets()).filter(({ type }) => type === 'page').map(({ url }) => url),
    inExtension: async (look, ...args) => (await quietSession()).run(look, ...args),
    stopWorker: async () => {
      const { send } = await quietSession();
      await send('ServiceWorker.enable');
      const before = await worker();
      await send('ServiceWorker.stopAllWorkers');
      // An event may have started it anew already.
      await until('the worker to be stopped', async () => !before || (await worker())?.targetId !== before.targetId);
    },
    reloadExtension: async () => {
      const before = (await worker())?.targetId;
      const { run } = await quietSession();
      quiet = undefined;
      await run(() => void setTimeout(() => chrome.runtime.reload(), 0));
      await until('the new worker', async () => {
        const now = await worker();
        return now && now.targetId !== before;
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
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
