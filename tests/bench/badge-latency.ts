import type { ChromiumStreet } from '../browser/support/chromium/chromium-street.ts';
import { pageScriptWorld } from '../browser/support/chromium/page-script-world.ts';
import { cast } from '../fixtures/cast.ts';
import { goInApp } from '../browser/support/in-app.ts';
import { nextBadge } from './badge-probe.ts';

/** People whose practice profiles are drawn at once: what is measured is our time, not the page's hydration. */
const people = [cast.elif, cast.ruth, cast.tomas, cast.priya];

/**
 * From the name standing in the page to the badge beside it being painted, ms, once per round.
 * @param cold stops the worker before each round
 */
export async function badgeLatencies(street: ChromiumStreet, rounds: number, cold: boolean): Promise<number[]> {
  const tab = await street.open(`https://www.linkedin.com/in/${cast.elif.slug}/`);
  const inPage = await pageScriptWorld(street.wire, tab);
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const person = people[round % people.length] ?? cast.elif;
    if (cold) await street.stopWorker();
    const lap = inPage(nextBadge, person.name);
    await goInApp(tab, person.slug);
    const { nameAt, badgeAt } = await lap;
    times.push(badgeAt - nameAt);
  }
  await tab.close();
  return times;
}
