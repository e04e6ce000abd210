import { onSearch } from './addresses.ts';
import type { ListReader } from './list-reader.ts';

/**
 * People found by a search, in SDUI. The whole row is a link with links inside; where an HTML parser has seen it,
 * it is split into many. Both hold the picture in a link to the person, and the name in a paragraph's own link.
 */
export const sduiSearch: ListReader = {
  name: 'search-sdui',
  surface: 'search',
  at: onSearch,
  marker: '[data-sdui-screen*=".search.SearchResults"],[componentkey^="SearchResults"]', // measured May 2026
  rows: 'main [role="listitem"]', // measured May 2026
  notWith: '[componentkey*="FeedType_"],[data-view-name="people-search-result"]',
  shape: {
    nameLink: ['p > a[href*="/in/"]'], // measured May 2026
    ids: ['[componentkey^="SearchResults"]'], // measured May 2026
    others: '[role="presentation"] ~ p,[componentkey^="SearchResultssnippet"]', // mutual connections
  },
};
