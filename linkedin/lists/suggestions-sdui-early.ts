import { isMyNetworkAddress } from '../addresses/my-network.ts';
import type { ListReader } from './list-reader.ts';

/** "People you may know" on My network, in early SDUI. */
export const sduiEarlySuggestions: ListReader = {
  name: 'suggestions-sdui-early',
  surface: 'suggestions',
  at: isMyNetworkAddress,
  marker: '[data-view-name="cohort-card"]', // claimed, September 2025 to June 2026
  rows: '[data-view-name="cohort-card"]',
  shape: { nameLink: ['a[href*="/in/"]'], name: ['p'] },
};
