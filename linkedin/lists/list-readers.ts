import { sduiEarlyCatchUp } from './catch-up-early.ts';
import { emberCatchUp } from './catch-up-ember.ts';
import { sduiCatchUp } from './catch-up-sdui.ts';
import { emberComments } from './comments-ember.ts';
import { sduiEarlyComments } from './comments-sdui-early.ts';
import { sduiComments } from './comments-sdui.ts';
import { emberConnections } from './connections-ember.ts';
import { sduiConnections } from './connections-sdui.ts';
import { emberHovercard } from './hovercard-ember.ts';
import { emberInvitations } from './invitations-ember.ts';
import { sduiInvitations } from './invitations-sdui.ts';
import { emberMessaging } from './messaging-ember.ts';
import { emberNotifications } from './notifications-ember.ts';
import { emberPostAuthors, sduiEarlyPostAuthors, sduiPostAuthors } from './posts.ts';
import { profilePart } from './profile-part.ts';
import { emberSearch } from './search-ember.ts';
import { sduiEarlySearch } from './search-sdui-early.ts';
import { sduiSearch } from './search-sdui.ts';
import { sduiEarlySuggestions } from './suggestions-sdui-early.ts';
import { sduiSuggestions } from './suggestions-sdui.ts';
import type { ListReader } from './list-reader.ts';

/** Every generation ever seen; none is ever removed. */
export const listReaders: readonly ListReader[] = [
  emberPostAuthors,
  sduiEarlyPostAuthors,
  sduiPostAuthors,
  emberComments,
  sduiEarlyComments,
  sduiComments,
  emberSearch,
  sduiEarlySearch,
  sduiSearch,
  emberConnections,
  sduiConnections,
  sduiEarlySuggestions,
  sduiSuggestions,
  emberInvitations,
  sduiInvitations,
  emberCatchUp,
  sduiEarlyCatchUp,
  sduiCatchUp,
  emberNotifications,
  emberMessaging,
  emberHovercard,
  profilePart,
];
