import { profileHandleOf } from '../addresses/profile.ts';
import { isProfilePartAddress } from '../addresses/profile-part.ts';
import { all, around, attr, first } from '../find.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { cleanName, lineOf } from '../text.ts';
import type { ListReader } from './list-reader.ts';
import { besides, ofOne } from './one-person.ts';

/**
 * A page about one person without their top card (details, recent activity), whichever front-end drew it. The address
 * says who, and the page agrees when the first profile that `<main>` links to is theirs: the way back.
 */
export const profilePart: ListReader = {
  name: 'profile-part',
  surface: 'profile-part',
  at: isProfilePartAddress,
  marker: 'main a[href*="/in/"]',
  rows: 'main',
  read(row, url) {
    const [back, ...more] = all(row, 'a[href*="/in/"]').filter((link) => !around(link, 'aside'));
    const asked = profileHandleOf(url);
    const handles = back ? handlesOfHref(attr(back, 'href')) : [];
    // Forms for editing are offered to the owner only.
    if (!back || !asked || !handles.includes(asked) || first(row, 'a[href*="/edit/"]')) return null;
    const theirs = [back, ...more].filter((link) => handlesOfHref(attr(link, 'href')).includes(asked));
    const called = theirs.find((link) => lineOf(link));
    const whole = ofOne([asked, ...handles]);
    const heading = first(row, 'h1,h2');
    return whole[0]
      ? { handles: whole, name: cleanName(lineOf(called)), anchor: besides(heading ?? called ?? back, row) }
      : null;
  },
};
