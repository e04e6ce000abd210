import { isConnectionsAddress } from '../addresses/connections.ts';
import type { ListReader } from './list-reader.ts';

/** The viewer's connections, in Ember. */
export const emberConnections: ListReader = {
  name: 'connections-ember',
  surface: 'connections',
  at: isConnectionsAddress,
  marker: 'li.mn-connection-card', // 2021 on
  rows: 'li.mn-connection-card',
  shape: {
    nameLink: ['a.mn-connection-card__link'], // 2021 on: the first with a text
    name: ['.mn-connection-card__name'], // 2021 on
    pictureless: true,
  },
};
