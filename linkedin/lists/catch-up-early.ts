import { isCatchUpAddress } from '../addresses/catch-up.ts';
import { offersToWrite } from '../catch-up/message.ts';
import type { ListReader } from './list-reader.ts';

/** Birthdays, anniversaries and new jobs, in early SDUI. */
export const sduiEarlyCatchUp: ListReader = {
  name: 'catch-up-sdui-early',
  surface: 'catch-up',
  at: isCatchUpAddress,
  marker: '[data-view-name="nurture-card"]', // 2024 and 2025
  rows: '[data-view-name="nurture-card"]',
  only: offersToWrite,
  shape: { nameLink: ['a[href*="/in/"]'], name: ['p', 'span'] },
};
