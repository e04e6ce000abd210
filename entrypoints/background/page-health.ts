import { browser } from 'wxt/browser';
import { done, type Outcome } from '../../ledger/outcome.ts';
import type { FromOverlay } from '../../messages/from-overlay.ts';
import { healthLines, pageHealthKey, withFinding } from '../../messages/page-health.ts';
import { oneAtATime } from './one-at-a-time.ts';

const inTurn = oneAtATime();

/**
 * Counts which page reader found what it looks for and which did not, and since when. It stays when the browser
 * closes: a change of LinkedIn's is noticed in one session and looked at in another.
 * @param now epoch ms
 */
export function notePageHealth(finding: FromOverlay['page-health']['ask'], now: number): Promise<Outcome<null>> {
  return inTurn(async () => {
    const stored = (await browser.storage.local.get(pageHealthKey))[pageHealthKey];
    await browser.storage.local.set({ [pageHealthKey]: withFinding(healthLines(stored), finding, now) });
    return done(null);
  });
}
