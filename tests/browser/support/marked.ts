import { everyone } from '../../fixtures/everyone.ts';
import type { Member } from '../../fixtures/member.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { drawn } from './overlay.ts';
import { type PageNode, wordsOf } from './page-node.ts';
import type { StreetTab } from './street-browser.ts';
import { until } from './until.ts';

/** Fills a ledger with people who each gave something whose name is theirs alone, so that their marks can be told apart. */
export function fillWith(members: readonly Member[]) {
  return async (ledger: Ledger): Promise<void> => {
    for (const { name, slug, memberNumber } of members) {
      const logged = await logExchange(ledger, {
        who: { name, handles: [`in:${slug}`, `member:${memberNumber}`] },
        direction: 'received',
        kind: 'introduction',
        on: '2016',
        note: `Introduced me to ${slug}`,
      });
      if (!logged.ok) throw new Error(logged.code);
    }
  };
}

/** Whom a mark is about, as a slug. */
export function whoOf(mark: PageNode): string {
  const words = wordsOf(mark).join(' ');
  // Of two slugs that begin alike the longer one is meant.
  const named = everyone.map(({ slug }) => slug).filter((slug) => words.includes(slug));
  return named.toSorted((a, b) => b.length - a.length)[0] ?? words;
}

/** Who is marked on a page, as slugs, in its order. */
export async function marked(tab: StreetTab): Promise<string[]> {
  return (await drawn(tab, 'mark')).map(whoOf);
}

/** Waits until exactly these are marked, each as often as they are named, in whatever order. */
export async function untilMarked(tab: StreetTab, slugs: readonly string[]): Promise<void> {
  const wanted = slugs.toSorted().join();
  await until(`marks beside ${wanted || 'nobody'}`, async () => {
    const found = (await marked(tab)).toSorted().join();
    if (found !== wanted) throw new Error(`marked: ${found}`);
    return true;
  });
}
