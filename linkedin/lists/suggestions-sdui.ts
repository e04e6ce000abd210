import { isMyNetworkAddress } from '../addresses/my-network.ts';
import { invitationPreview } from './invitations-sdui.ts';
import type { ListReader } from './list-reader.ts';

/** "People you may know" on My network, in SDUI. */
export const sduiSuggestions: ListReader = {
  name: 'suggestions-sdui',
  surface: 'suggestions',
  at: isMyNetworkAddress,
  marker: '[data-sdui-screen*=".mynetwork.Grow"]', // measured May 2026
  rows: '[role="listitem"][componentkey^="auto-component-"]', // measured May 2026
  notWith: `${invitationPreview},aside`,
  shape: {
    nameLink: ['a[href*="/in/"]'], // measured May 2026: one link holds picture and name
    name: ['p > span'], // measured May 2026
  },
};
