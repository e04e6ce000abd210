import { isInvitationsAddress } from '../addresses/invitations.ts';
import { isMyNetworkAddress } from '../addresses/my-network.ts';
import type { ListReader } from './list-reader.ts';

/** Invitations received and sent, in Ember. */
export const emberInvitations: ListReader = {
  name: 'invitations-ember',
  surface: 'invitations',
  at: (url) => isInvitationsAddress(url) || isMyNetworkAddress(url),
  marker: 'li.invitation-card', // 2021 on
  rows: 'li.invitation-card',
  shape: {
    nameLink: [
      '.invitation-card__tvm-title a', // 2021 on
      'a.invitation-card__link', // 2021 on, where the title is no link
    ],
    name: ['.invitation-card__tvm-title strong', '.invitation-card__tvm-title'],
    others: '.invitation-card__custom-message,.member-insights', // their message; mutual connections
  },
};
