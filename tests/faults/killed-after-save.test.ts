import { afterEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../../ledger/exchange.ts';
import { cast } from '../fixtures/cast.ts';
import { consent } from '../browser/support/consent.ts';
import { logInPopup } from '../browser/support/log-in-popup.ts';
import { allRowsIn, rowsIn } from '../browser/support/put-rows.ts';
import { startStreet } from '../browser/support/start-street.ts';
import type { StreetBrowser } from '../browser/support/street-browser.ts';
import { disagreements } from '../support/journal-agrees.ts';

describe.each([
  { engine: 'chromium' as const, rounds: 20 },
  { engine: 'firefox' as const, rounds: 5 },
])('SIGKILL of $engine right after a save was acknowledged', ({ engine, rounds }) => {
  let street: StreetBrowser;
  afterEach(() => street?.close());

  it(`loses nothing, in ${rounds} rounds`, async () => {
    street = await startStreet(engine);
    await consent(street, 'beside-the-page');
    const saved: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      await street.open(`https://www.linkedin.com/in/${cast.elif.slug}/`);
      await logInPopup(street, `Listened to me, round number ${round} of many`);
      await street.kill();
      saved.push(`round number ${round} of`);
      await street.start();
      const notes = (await rowsIn<Exchange>(street, 'exchanges')).map(({ note }) => note ?? '');
      expect(saved.filter((each) => !notes.some((note) => note.includes(each)))).toEqual([]);
      expect(notes).toHaveLength(round);
    }
    expect(await disagreements(await allRowsIn(street))).toEqual([]);
  });
});
