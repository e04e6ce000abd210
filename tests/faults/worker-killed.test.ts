import { afterEach, describe, expect, it } from 'vitest';
import type { Cue } from '../../ledger/cue.ts';
import type { JournalEntry } from '../../storage/journal-entry.ts';
import { seeded } from '../bench/random.ts';
import { consent } from '../browser/support/consent.ts';
import { allRowsIn, putRows, rowsIn } from '../browser/support/put-rows.ts';
import { startStreet } from '../browser/support/start-street.ts';
import type { StreetBrowser } from '../browser/support/street-browser.ts';
import { until } from '../browser/support/until.ts';
import { cast } from '../fixtures/cast.ts';
import { acquaintances, lookAlikes } from '../fixtures/look-alikes.ts';
import { everyoneHelped } from '../support/everyone-helped.ts';
import { disagreements } from '../support/journal-agrees.ts';

const people = [...Object.values(cast), ...Object.values(lookAlikes), ...Object.values(acquaintances)];
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** A worker that just wrote is killed within this time of the page being opened, ms. */
const window = 120;

describe.each(['chromium', 'firefox'] as const)('the worker of %s killed at any moment while it writes', (engine) => {
  let street: StreetBrowser;
  afterEach(() => street?.close());

  it(`loses no cue, tears nothing, tells nothing twice (SEED=${seed})`, async () => {
    const random = seeded(seed);
    street = await startStreet(engine);
    await putRows(street, await everyoneHelped(people));
    await consent(street);
    const cuesOf = async () => (await rowsIn<Cue>(street, 'cues')).map(({ personId }) => personId);
    const tab = await street.open('https://www.linkedin.com/feed/?count=1');

    for (const [round, { slug }] of people.entries()) {
      const opened = tab.go(`https://www.linkedin.com/in/${slug}/?open=1`);
      // The moment of the kill is the fault itself, not something to wait for.
      await new Promise((resolve) => setTimeout(resolve, random() * window));
      await street.stopWorker();
      await opened;
      await until(`the cue about ${slug}`, async () => (await cuesOf()).length === round + 1, 60_000);
    }

    const rows = await allRowsIn(street);
    expect(new Set((rows['cues'] as Cue[]).map(({ personId }) => personId)).size).toBe(people.length);
    expect(await disagreements(rows)).toEqual([]);
    const claims = (rows['journal'] as JournalEntry[]).filter(({ act }) => act === 'claim-due').map(({ id }) => id);
    expect(claims).toHaveLength(new Set(claims).size);
  });
});
