import type { Handle } from '../../ledger/handle.ts';
import type { Anchor } from '../anchor.ts';
import { all, around, attr, find, first, holds, is } from '../find.ts';
import { handleOfUrn } from '../identity/handle-of-urn.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { memberHandleIn } from '../identity/member-number.ts';
import { cleanName, lineOf } from '../text.ts';
import type { RowReading, RowShape } from './list-reader.ts';
import { photoSays } from './photo-words.ts';

const profileLink = 'a[href*="/in/"]';

const leadsTo = (link: Element) => handlesOfHref(attr(link, 'href'));

/** The handles, each once, when they are one person's; none when they contradict each other. */
export function ofOne(handles: readonly Handle[]): Handle[] {
  const each = [...new Set(handles)];
  const one = ['in:', 'member:'].every((sort) => each.filter((handle) => handle.startsWith(sort)).length < 2);
  return one ? each : [];
}

/** The place after an element, or after the link around it when that is not the whole row. */
export function besides(name: Element, row: Element): Anchor {
  const link = around(name, 'a');
  return { element: link && holds(row, link) ? link : name, where: 'after' };
}

/**
 * Reads a row by two witnesses: the first link of the row is the person's and shows their picture, and a link with
 * their name leads to the same address. Links of mutual connections come later and show no picture.
 */
export function onePerson(row: Element, { nameLink, name, ids, others, pictureless }: RowShape): RowReading | null {
  const mine = (link: Element) => !others || !around(link, others);
  const links = all(row, profileLink).filter(mine);
  const called = nameLink.flatMap((selector) => all(row, selector)).find((link) => mine(link) && lineOf(link));
  const [opening] = links;
  if (!called || !opening) return null;
  const [who] = leadsTo(opening);
  if (!who || (is(called, 'a') && leadsTo(called)[0] !== who)) return null;
  const pictured = links.find((link) => leadsTo(link)[0] === who && first(link, 'figure,img,svg'));
  if (!pictured && !pictureless) return null;
  const handles = ofOne([
    ...leadsTo(called),
    ...leadsTo(pictured ?? opening),
    ...(ids ?? []).flatMap((selector) => [row, ...all(row, selector)].flatMap(idsOf)),
  ]);
  if (!handles[0]) return null;
  return {
    handles,
    name: cleanName(lineOf((name && find(called, name)) || called)),
    anchor: besides(called, row),
    ...photoSays(pictured ?? null),
  };
}

/** The member numbers in an element's own keys. */
function idsOf(element: Element): Handle[] {
  const urn = handleOfUrn(attr(element, 'data-chameleon-result-urn'));
  const found = [urn, memberHandleIn(attr(element, 'href')), memberHandleIn(attr(element, 'componentkey'))];
  return found.filter((each) => each !== null);
}
