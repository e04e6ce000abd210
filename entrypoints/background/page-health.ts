import { browser } from 'wxt/browser';
import { done, type Outcome } from '../../ledger/outcome.ts';
import type { FromOverlay } from '../../messages/from-overlay.ts';
import { type PageHealth, pageHealthKey } from '../../messages/session.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** There are a dozen readers; a page that made up more would only push out what it made up before. */
const mostLines = 60;

function isReport(stored: unknown): stored is Record<string, PageHealth> {
  return typeof stored === 'object' && stored !== null;
}

const inTurn = oneAtATime();

/**
 * Counts, until the browser closes, which page reader found what it looks for and which did not.
 * @param now epoch ms
 */
export function notePageHealth(finding: FromOverlay['page-health']['ask'], now: number): Promise<Outcome<null>> {
  return inTurn(async () => {
    const stored = (await browser.storage.session.get(pageHealthKey))[pageHealthKey];
    const lines = new Map(isReport(stored) ? Object.entries(stored) : []);
    const name = `${finding.reader} on ${finding.surface}`;
    const before = lines.get(name) ?? { found: 0, missed: 0 };
    lines.delete(name);
    lines.set(name, {
      found: before.found + (finding.found ? 1 : 0),
      missed: before.missed + (finding.found ? 0 : 1),
      at: now,
    });
    await browser.storage.session.set({ [pageHealthKey]: Object.fromEntries([...lines].slice(-mostLines)) });
    return done(null);
  });
}
