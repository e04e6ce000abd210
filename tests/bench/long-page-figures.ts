import { startChromium } from '../browser/support/chromium/chromium-street.ts';
import { consent } from '../browser/support/consent.ts';
import { putRows } from '../browser/support/put-rows.ts';
import { bigLedger } from './big-ledger.ts';
import type { Figure } from './figure.ts';
import { cycledSearch, type LongPage, longFeed } from './long-pages.ts';

const posts = 1_500;
const turns = 200;

/** What a long feed and a restless search cost with the extension, against the same pages without it. */
export async function longPageFigures(): Promise<Figure[]> {
  const bare = await pagesIn('beside-the-page');
  const own = await pagesIn('on-the-page');
  return [
    { what: `feed of ${posts}, our time per post`, value: own.feed.total / posts, unit: 'ms', budget: 0.15 },
    { what: `feed of ${posts}, our longest stretch`, value: own.feed.longest, unit: 'ms', budget: 50 },
    ...kept(`feed of ${posts}`, own.feed, bare.feed),
    { what: `search filled ${turns} times, our time per turn`, value: own.search.total / turns, unit: 'ms', budget: 5 },
    { what: `search filled ${turns} times, our longest stretch`, value: own.search.longest, unit: 'ms', budget: 50 },
    ...kept(`search filled ${turns} times`, own.search, bare.search),
  ];
}

/** Nodes and memory left when all is done, against the same page without the extension. */
function kept(what: string, own: LongPage, bare: LongPage): Figure[] {
  return [
    { what: `${what}, nodes kept`, value: own.nodes / bare.nodes, unit: '×', budget: 1.05 },
    { what: `${what}, heap kept beyond the page’s own`, value: own.heap - bare.heap, unit: 'MB', budget: 5 },
  ];
}

/** Beside the page no script is on it: that is the page without the extension. */
async function pagesIn(mode: 'on-the-page' | 'beside-the-page'): Promise<{ feed: LongPage; search: LongPage }> {
  const street = await startChromium();
  try {
    await putRows(street, bigLedger({ people: 100, exchanges: 1_000, seed: 20_261_103 }));
    await consent(street, mode);
    return { feed: await longFeed(street, posts), search: await cycledSearch(street, turns) };
  } finally {
    await street.close();
  }
}
