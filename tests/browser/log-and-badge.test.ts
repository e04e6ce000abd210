import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Exchange } from '../../ledger/exchange.ts';
import { cast } from '../fixtures/cast.ts';
import { consent } from './support/consent.ts';
import { logInPopup } from './support/log-in-popup.ts';
import { waitForBadge } from './support/overlay.ts';
import { rowsIn } from './support/put-rows.ts';
import { startStreet } from './support/start-street.ts';
import type { StreetBrowser } from './support/street-browser.ts';

const dana = `https://www.linkedin.com/in/${cast.dana.slug}/`;

describe('logging a favour in the popup', () => {
  let street: StreetBrowser;
  beforeAll(async () => {
    street = await startStreet(inject('engine'));
    await consent(street);
  });
  afterAll(() => street?.close());

  it('changes the badge of the open page within a second, and is still there after a restart', async () => {
    const profile = await street.open(dana);
    expect(await waitForBadge(profile, /log a favour/i)).not.toContain('Acme');
    await profile.run(() => void Object.assign(window, { notReloaded: true }));

    const popup = await logInPopup(street, 'Introduced me to Acme, 2016');
    const saved = performance.now();
    await waitForBadge(profile, /introduced you to Acme/i);
    expect(performance.now() - saved).toBeLessThan(1000);
    expect(await profile.run(() => 'notReloaded' in window)).toBe(true);
    await popup.close();

    await street.restart();
    expect(await waitForBadge(await street.open(dana), /introduced you to Acme/i)).toContain('2016');
    const exchanges = await rowsIn<Exchange>(street, 'exchanges');
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).toMatchObject({ direction: 'received', kind: 'introduction', on: '2016' });
  });
});
