import type { ChromiumTab } from './chromium/tab.ts';
import { closedHosts, everyNode } from './page-node.ts';
import type { StreetBrowser, StreetTab } from './street-browser.ts';

/** What a page holds at the moment. */
export interface Leftovers {
  hosts: number;
  nodes: number;
  /** Chromium counts them; Firefox does not tell, there it is 0. */
  listeners: number;
}

/** Counts after a garbage collection, so that only what is still held remains (Chromium); else what is in the document. */
export async function leftovers(street: StreetBrowser, tab: StreetTab): Promise<Leftovers> {
  const tree = await tab.tree();
  const hosts = closedHosts(tree).length;
  if (street.engine === 'firefox') return { hosts, nodes: [...everyNode(tree)].length, listeners: 0 };
  const { send } = (tab as ChromiumTab).session;
  // The tree above made the debugger hold every node.
  await send('DOM.disable');
  await send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await send<{ nodes: number; jsEventListeners: number }>('Memory.getDOMCounters');
  return { hosts, nodes, listeners: jsEventListeners };
}
