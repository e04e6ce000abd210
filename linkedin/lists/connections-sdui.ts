import { isConnectionsAddress } from '../addresses/connections.ts';
import type { ListReader } from './list-reader.ts';

const list = '[componentkey="ConnectionsPage_ConnectionsList"]'; // measured May 2026

/** The viewer's connections, in SDUI. Rows come and go while one scrolls. */
export const sduiConnections: ListReader = {
  name: 'connections-sdui',
  surface: 'connections',
  at: isConnectionsAddress,
  marker: list,
  rows: `${list} [componentkey^="auto-component-"]`, // measured May 2026
  shape: {
    nameLink: ['a[href*="/in/"]'], // measured May 2026: photo, then name; the first with a text
    name: ['p'],
    ids: ['a[href*="/messaging/compose/"]'], // measured May 2026
  },
};
