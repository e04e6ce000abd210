import { browser } from 'wxt/browser';
import type { WorkerParts } from './worker-parts.ts';

/** After a first install, and as long as nothing has been chosen, the welcome page asks. It opens once. */
export function welcomeOnInstall({ run, settings }: Pick<WorkerParts, 'run' | 'settings'>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run('The welcome page did not open.', welcome(settings));
  });
}

async function welcome(settings: WorkerParts['settings']): Promise<void> {
  if ((await settings()).mode !== undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
