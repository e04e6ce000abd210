import type { ChromiumTab } from './tab.ts';

/** What the extension's scripts took of a page's main thread, ms. */
export interface OurTime {
  /** All of it, calls into the browser included. */
  total: number;
  /** The longest stretch without a break. */
  longest: number;
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** How often the profiler looks, in µs. */
const interval = 200;

/**
 * Looks every 0.2 ms at what runs on a page's main thread while something happens, and adds up what runs for a script
 * of the extension. Code of the page, layout and painting do not count, nor do they make the figure worse.
 */
export async function ourTime({ session }: ChromiumTab, happens: () => Promise<void>): Promise<OurTime> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  await happens();
  const { profile } = await session.send<{ profile: Profile }>('Profiler.stop');
  await session.send('Profiler.disable');
  return addUp(profile);
}

function addUp({ nodes, samples, timeDeltas }: Profile): OurTime {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (id: number, within: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const own = within || node.callFrame.url.startsWith('chrome-extension:');
    if (own) ours.add(id);
    for (const child of node.children ?? []) walk(child, own);
  };
  const [root] = nodes;
  if (root) walk(root.id, false);
  let total = 0;
  let longest = 0;
  let stretch = 0;
  for (const [at, sample] of samples.entries()) {
    // A delta is the time since the sample before.
    stretch = ours.has(sample) ? stretch + (timeDeltas[at + 1] ?? interval) / 1000 : 0;
    if (ours.has(sample)) total += (timeDeltas[at + 1] ?? interval) / 1000;
    longest = Math.max(longest, stretch);
  }
  return { total, longest };
}
