import { inject } from 'vitest';
import { fillSample } from '../../../scripts/sample-ledger.ts';
import type { Mode } from '../../../messages/settings.ts';
import { type LedgerRows, ledgerRows } from '../../support/ledger-rows.ts';
import { consent } from './consent.ts';
import { putRows } from './put-rows.ts';
import { startStreet } from './start-street.ts';
import type { StartOptions, StreetBrowser } from './street-browser.ts';

/** The browser of this test run after consent, with a ledger: the sample one when no other is given. */
export async function seededStreet({
  mode = 'on-the-page',
  rows,
  ...options
}: StartOptions & { mode?: Mode; rows?: LedgerRows } = {}): Promise<StreetBrowser> {
  const street = await startStreet(inject('engine'), options);
  try {
    await putRows(street, rows ?? (await ledgerRows(fillSample, { now: Date.now() })));
    await consent(street, mode);
    return street;
  } catch (cause) {
    await street.close();
    throw cause;
  }
}
