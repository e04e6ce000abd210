import type { ListReader } from './list-reader.ts';

const outlet = '#artdeco-hoverable-outlet'; // measured 2024 and 2026

/** The small card that appears over a name, in Ember. */
export const emberHovercard: ListReader = {
  name: 'hovercard-ember',
  surface: 'hovercard',
  at: () => true,
  marker: `${outlet} a[href*="/in/"]`,
  rows: outlet,
  shape: {
    nameLink: ['a[href*="/in/"]'], // the first with a text
    others: '[class*="insight"],[class*="mutual"],[role="presentation"] ~ p', // mutual connections
  },
};
