import { isNotificationsAddress } from '../addresses/notifications.ts';
import { attr, find, first } from '../find.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { cleanName } from '../text.ts';
import type { ListReader } from './list-reader.ts';
import { besides, ofOne } from './one-person.ts';
import { photoSays } from './photo-words.ts';

/** Who a notification comes from: the picture's link. The headline may name others, and lead to a post. */
export const emberNotifications: ListReader = {
  name: 'notifications-ember',
  surface: 'notifications',
  at: isNotificationsAddress,
  marker: 'article.nt-card,.nt-card-list', // claimed, three sources, September 2026
  rows: 'article.nt-card',
  read(row) {
    const photo = find(row, [
      'a[data-view-name="notification-card-image"]', // claimed, September 2026
      '.nt-card__left-rail a', // if the view names go
    ]);
    const handles = ofOne(handlesOfHref(attr(photo, 'href')));
    if (!photo || !handles[0]) return null;
    const name = cleanName(attr(first(photo, 'img'), 'alt').split(', #')[0] ?? '');
    return { handles, name, anchor: besides(find(row, ['.nt-card__headline']) ?? photo, row), ...photoSays(photo) };
  },
};
