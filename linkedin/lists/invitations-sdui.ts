import { isInvitationsAddress } from '../addresses/invitations.ts';
import { isMyNetworkAddress } from '../addresses/my-network.ts';
import type { ListReader } from './list-reader.ts';

const list = '[componentkey="InvitationManagerPage_InvitationsList"]'; // claimed, 2026

/** A few invitations on My network. */
export const invitationPreview =
  '[componentkey="MyNetwork_InvitationsPreview"],[componentkey="pending-invitations-preview"]'; // claimed, 2026

const rowsIn = (root: string) => [`${root} [role="listitem"]`, `${root} [componentkey^="auto-component-"]`];

/** Invitations received and sent, and the preview of them, in SDUI. */
export const sduiInvitations: ListReader = {
  name: 'invitations-sdui',
  surface: 'invitations',
  at: (url) => isInvitationsAddress(url) || isMyNetworkAddress(url),
  marker: `${list},${invitationPreview}`,
  rows: [list, ...invitationPreview.split(',')].flatMap(rowsIn).join(),
  shape: {
    nameLink: ['p a[href*="/in/"]'], // claimed, 2026
    others: '[data-testid="expandable-text-box"],[role="presentation"] ~ p', // their message; mutual connections
  },
};
