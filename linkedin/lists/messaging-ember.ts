import { isMessagingAddress } from '../addresses/messaging.ts';
import { all, attr, find } from '../find.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { cleanName, lineOf } from '../text.ts';
import type { ListReader } from './list-reader.ts';
import { ofOne } from './one-person.ts';

/**
 * The one a conversation is with, in the bar over it. Conversations of several and paid ones have no link there, rows
 * of the list neither, and links inside messages are anybody's.
 */
export const emberMessaging: ListReader = {
  name: 'messaging-ember',
  surface: 'messaging',
  at: isMessagingAddress,
  marker: '.msg-title-bar,.msg-conversations-container__conversations-list', // measured June 2026
  rows: '.msg-title-bar', // measured June 2026
  read(row) {
    const links = all(row, 'a[href*="/in/"]');
    const [link] = all(row, 'a.msg-thread__link-to-profile'); // measured June 2026
    const handles = ofOne(links.flatMap((each) => handlesOfHref(attr(each, 'href'))));
    if (!link || !handles[0] || links.length !== 1) return null;
    const title = find(link, ['.msg-entity-lockup__entity-title', 'h2']);
    return { handles, name: cleanName(lineOf(title ?? link)), anchor: { element: link, where: 'after' } };
  },
};
