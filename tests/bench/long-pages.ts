import type { ChromiumStreet } from '../browser/support/chromium/chromium-street.ts';
import { type OurTime, ourTime } from '../browser/support/chromium/our-time.ts';
import type { ChromiumTab } from '../browser/support/chromium/tab.ts';
import { until } from '../browser/support/until.ts';

/** What a long page cost, and what is left in memory when all is done and rubbish is collected. */
export interface LongPage extends OurTime {
  nodes: number;
  /** MB of the page's heap. */
  heap: number;
}

/** A feed, scrolled until so many posts were added to it. */
export function longFeed(street: ChromiumStreet, posts: number): Promise<LongPage> {
  return measure(street, `https://www.linkedin.com/feed/?append=1&count=${posts}`, (tab) =>
    until(
      `${posts} posts`,
      () =>
        tab.run((wanted) => {
          scrollTo(0, document.documentElement.scrollHeight);
          // A machine that draws no frames for a while tells of no scrolling either.
          dispatchEvent(new Event('scroll'));
          return document.querySelectorAll('main [role="listitem"]').length >= wanted;
        }, posts),
      180_000,
    ).then(() => undefined),
  );
}

/** A people search whose rows were filled with other people so many times. */
export function cycledSearch(street: ChromiumStreet, turns: number): Promise<LongPage> {
  return measure(street, 'https://www.linkedin.com/search/results/people/?keywords=a&cycle=1', (tab) =>
    until(
      `${turns} turns`,
      () => tab.run((wanted) => Number(document.documentElement.dataset['turn'] ?? 0) >= wanted, turns),
      120_000,
    ).then(() => undefined),
  );
}

async function measure(
  street: ChromiumStreet,
  address: string,
  happens: (tab: ChromiumTab) => Promise<void>,
): Promise<LongPage> {
  const tab = await street.open(address);
  const time = await ourTime(tab, () => happens(tab));
  const { session } = tab;
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  const kept = { nodes: metric('Nodes'), heap: metric('JSHeapUsedSize') / 1e6 };
  await tab.close();
  return { ...time, ...kept };
}
