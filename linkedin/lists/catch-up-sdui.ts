import { isCatchUpAddress } from '../addresses/catch-up.ts';
import { offersToWrite } from '../catch-up/message.ts';
import type { ListReader } from './list-reader.ts';

/** Birthdays, anniversaries and new jobs, in SDUI. */
export const sduiCatchUp: ListReader = {
  name: 'catch-up-sdui',
  surface: 'catch-up',
  at: isCatchUpAddress,
  marker: '[data-sdui-screen*="CatchUp"]', // measured May 2026
  rows: '[data-sdui-screen*="CatchUp"] [role="listitem"]', // claimed, August 2026
  only: offersToWrite,
  shape: {
    nameLink: [
      'p a[href*="/in/"]', // if the name becomes a link
      'p > span', // claimed, August 2026: the name is no link
    ],
    ids: ['a[href*="/messaging/compose/"]'],
  },
};
