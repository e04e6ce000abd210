import { isCatchUpAddress } from '../addresses/catch-up.ts';
import { offersToWrite } from '../catch-up/message.ts';
import type { ListReader } from './list-reader.ts';

/** Birthdays, anniversaries and new jobs, in Ember. Only the button has a name that is known. */
export const emberCatchUp: ListReader = {
  name: 'catch-up-ember',
  surface: 'catch-up',
  at: isCatchUpAddress,
  marker: '.props-s-cta', // until 2024
  rows: 'main li,main article',
  only: offersToWrite,
  shape: { nameLink: ['a[href*="/in/"]'], name: ['strong', 'span'] },
};
