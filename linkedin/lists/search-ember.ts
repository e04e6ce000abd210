import { onSearch } from './addresses.ts';
import type { ListReader } from './list-reader.ts';

/** People found by a search, in Ember: with readable classes until 2024, with few of them since 2025. */
export const emberSearch: ListReader = {
  name: 'search-ember',
  surface: 'search',
  at: onSearch,
  marker: '[data-chameleon-result-urn]', // measured 2024 and May 2026
  rows: '[data-chameleon-result-urn]',
  shape: {
    nameLink: [
      '.entity-result__title-text a', // measured 2024
      'span.t-16 > a', // measured May 2026
    ],
    name: ['span[dir="ltr"] > [aria-hidden="true"]'], // measured 2024 and May 2026
    ids: ['[data-chameleon-result-urn]'],
    others: '.entity-result__insights', // mutual connections
  },
};
