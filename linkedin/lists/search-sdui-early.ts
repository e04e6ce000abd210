import { onSearch } from './addresses.ts';
import type { ListReader } from './list-reader.ts';

/** People found by a search, in early SDUI. */
export const sduiEarlySearch: ListReader = {
  name: 'search-sdui-early',
  surface: 'search',
  at: onSearch,
  marker: '[data-view-name="people-search-result"]', // claimed, September 2025 to June 2026
  rows: '[data-view-name="people-search-result"]',
  shape: {
    nameLink: ['a[data-view-name="search-result-lockup-title"]'], // claimed, the same time
  },
};
