import type { Handle } from '../ledger/handle.ts';
import { isProfileTopAddress, profileHandleOf } from './addresses/profile.ts';
import type { Anchor } from './anchor.ts';
import { find, first, type Ranked } from './find.ts';
import { ember2024, ember2026 } from './profile/ember.ts';
import type { ProfileReader, TopCard } from './profile/reader.ts';
import { sdui, sduiEarly } from './profile/sdui.ts';

/** What a profile page says, or why nothing may be said about it. */
export type ProfileReading = ReadPerson | SilentProfile;

export interface ReadPerson {
  sort: 'person';
  /** Which reader read it, for the page-health report. */
  reader: string;
  /** The slug, and the member number where the page shows it. */
  handles: Handle[];
  name: string;
  headline?: string;
  company?: string;
  place?: string;
  anchor: Anchor;
  /** True or false only when the person's own card says so. */
  openToWork: boolean | undefined;
  openToWorkWords?: string;
}

export interface SilentProfile {
  sort: 'silent';
  /**
   * `not-a-profile`: the address is none. `profile-part`: a page about a person that has no top card.
   * `logged-out`: the public page. `no-reader`, `two-readers`: no or no single reader knows this page.
   * `not-ready`: known, but the card is not there (yet). `disagrees`: the card is about someone else than the
   * address. `own-profile`: the viewer themselves.
   */
  why:
    | 'not-a-profile'
    | 'profile-part'
    | 'own-profile'
    | 'logged-out'
    | 'not-ready'
    | 'disagrees'
    | 'no-reader'
    | 'two-readers';
  reader?: string;
}

/** Every generation ever seen; none is ever removed. Exactly one may claim a page. */
export const profileReaders: readonly ProfileReader[] = [ember2024, ember2026, sduiEarly, sdui];

const loggedOut: Ranked = [
  'meta[name="pageKey"][content^="public_profile"]', // measured, 2021 on
  'section.top-card-layout', // measured, 2021 on
];

/**
 * Reads whose profile a page shows. The address is the truth, and the page has to agree with it: after an in-app
 * navigation the previous person's card stands under the new address for a while.
 * @param url the address of the top document
 */
export function readProfile(doc: Document, url: string): ProfileReading {
  const asked = profileHandleOf(url);
  if (!asked) return silent('not-a-profile');
  if (!isProfileTopAddress(url)) return silent('profile-part');
  if (find(doc, loggedOut)) return silent('logged-out');
  const claiming = profileReaders.filter((reader) => reader.claims(doc));
  const [reader] = claiming;
  if (!reader) return silent(first(doc, 'main') ? 'no-reader' : 'not-ready');
  if (claiming.length > 1) return silent('two-readers');
  const cards = reader.cards(doc);
  const card = cards.find((each) => !contradicts(each, asked) && (each.own || each.handles.includes(asked)));
  if (!card) return silent(cards.some((each) => contradicts(each, asked)) ? 'disagrees' : 'not-ready', reader.name);
  if (card.own) return silent('own-profile', reader.name);
  return person(card, asked, reader.name);
}

/** Whether a card names anybody but the one who was asked for, or two people at once. */
function contradicts(card: TopCard, asked: Handle): boolean {
  return ['in:', 'member:'].some((sort) => {
    const named = new Set([...card.handles, asked].filter((each) => each.startsWith(sort)));
    return named.size > 1;
  });
}

function person(card: TopCard, asked: Handle, reader: string): ReadPerson {
  const { name, headline, company, place, anchor, openToWork, openToWorkWords } = card;
  return {
    sort: 'person',
    reader,
    handles: [...new Set([asked, ...card.handles])],
    name,
    ...(headline && { headline }),
    ...(company && { company }),
    ...(place && { place }),
    anchor,
    openToWork,
    ...(openToWorkWords && { openToWorkWords }),
  };
}

function silent(why: SilentProfile['why'], reader?: string): SilentProfile {
  return reader === undefined ? { sort: 'silent', why } : { sort: 'silent', why, reader };
}
