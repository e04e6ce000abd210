import { all, around, attr, comes, find, findAll, first, holds, parentOf, type Ranked } from '../find.ts';
import { linkedInUrl } from '../addresses/linkedin-url.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { memberHandleIn } from '../identity/member-number.ts';
import { handleOfSlug } from '../identity/slug.ts';
import type { Handle } from '../../ledger/handle.ts';
import { cleanName, isPronouns, lineOf } from '../text.ts';
import { openToWorkOf } from './open-to-work.ts';
import { placeForBadge } from './place-for-badge.ts';
import type { ProfileReader, TopCard } from './reader.ts';

const page: Ranked = [
  'main#workspace', // measured May 2026, there before anything else
  'body[data-rehydrated]', // measured May 2026, after hydration
];
const card: Ranked = [
  '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]', // measured May 2026
  '[id^="com.linkedin.sdui.profile.card.ref"][id$="Topcard"]', // from August 2026 the id repeats the key
];
const earlyCard: Ranked = ['[data-view-name="profile-top-card"]']; // claimed, September 2025 to June 2026
const name: Ranked = [
  'a h2', // measured May 2026
  'a h1', // early pages
  'h1,h2', // early pages without the link
];
const subjectLinks: Ranked = [
  'a[href*="/overlay/contact-info"],a[href*="/overlay/about-this-profile"]', // claimed, August 2026
];
const inviteLinks: Ranked = ['a[href*="custom-invite"][href*="vanityName="]']; // measured May 2026
const verification: Ranked = ['[componentkey^="ProfileVerificationTriggerRef-"]']; // claimed, August 2026
const messageLinks: Ranked = ['a[href*="/messaging/compose/"]']; // measured May 2026
const ownMarks: Ranked = [
  'a[href*="isSelfProfile=true"]', // claimed, 2026
  'a[href*="/edit/intro"]', // measured May 2026
  '[componentkey="topcard-logo-image-referencekey"],[componentkey$="_openToButton"],[componentkey$="_cover_edit_button"]', // claimed
];
const photo: Ranked = [
  '[aria-label] > figure img', // measured May 2026; the banner's figure has no label around it
  '[data-view-name="profile-top-card-member-photo"] img', // early pages
];
const openCards: Ranked = ['li[data-testid="carousel-child-container"]']; // measured May 2026
const actions: Ranked = ['a[href*="/messaging/compose/"],a[href*="custom-invite"],button[aria-expanded]']; // measured

function read(root: Element): TopCard[] {
  const heading = find(root, name);
  const called = cleanName(lineOf(heading));
  if (!heading || !called) return [];
  const link = around(heading, 'a') ?? heading;
  const place = placeLine(root);
  const lines = linesBetween(link, parentOf(place), root);
  const picture = find(root, photo);
  const { open, words } = openToWorkOf({
    cards: findAll(root, openCards),
    photo: picture,
    complete: Boolean(lines[0] && picture && find(root, actions)),
  });
  const school = lines[1];
  return [
    {
      name: called,
      handles: handlesOf(root, link),
      own: find(root, ownMarks) !== null || linkedInUrl(attr(link, 'href') || 'about:')?.pathname === '/',
      headline: lineOf(lines[0]) || undefined,
      company: school && parentOf(school) === parentOf(lines[0]) ? lineOf(school).split(' · ')[0] : undefined,
      place: lineOf(place) || undefined,
      anchor: placeForBadge(link, lines[0] ?? null),
      openToWork: open,
      openToWorkWords: words,
    },
  ];
}

/** What the card's own links and keys say about whose card it is; strangers' links are in none of these places. */
function handlesOf(root: Element, link: Element): Handle[] {
  const hrefs = [link, ...findAll(root, subjectLinks)].map((each) => attr(each, 'href'));
  const slugs = [
    ...findAll(root, inviteLinks).map((each) => linkedInUrl(attr(each, 'href'))?.searchParams.get('vanityName') ?? ''),
    ...findAll(root, verification).map((each) => attr(each, 'componentkey').replace(/^[^-]*-/, '')),
  ];
  const ids = [
    attr(root, 'componentkey') || attr(root, 'id'),
    ...findAll(root, messageLinks).map((each) => attr(each, 'href')),
  ];
  return [...hrefs.flatMap(handlesOfHref), ...slugs.map(handleOfSlug), ...ids.map(memberHandleIn)].filter(
    (handle) => handle !== null,
  );
}

/** The paragraphs between the name and the line with the place: the headline, then "Company · School". */
function linesBetween(link: Element, end: Element | null, root: Element): Element[] {
  return all(root, 'p').filter((line) => {
    const text = lineOf(line);
    if (!comes(link, line) || (end && !comes(line, end)) || holds(link, line) || holds(end, line)) return false;
    // Degree and pronouns stand beside the name.
    return text && !/^[·•]/.test(text) && !(parentOf(line) === parentOf(link) && isPronouns(text));
  });
}

/** The place stands first on the line that ends in the contact link (which may lead nowhere yet: `#`). */
function placeLine(root: Element): Element | null {
  const contact = find(root, ['p > a[href*="/overlay/contact-info"]', 'p > a[href="#"]']);
  const line = contact && parentOf(around(contact, 'p'));
  return line && first(line, 'p');
}

/** A card's key stands on it twice, one inside the other. */
function outermost(elements: Element[]): Element[] {
  return elements.filter((each) => !elements.some((other) => other !== each && holds(other, each)));
}

/** SDUI of late 2025: hashed classes beside `data-view-name`. */
export const sduiEarly: ProfileReader = {
  name: 'profile-sdui-early',
  claims: (doc) => find(doc, earlyCard) !== null,
  cards: (doc) => outermost(findAll(doc, earlyCard)).flatMap(read),
};

/** SDUI since spring 2026: hashed classes and component keys only. */
export const sdui: ProfileReader = {
  name: 'profile-sdui',
  claims: (doc) => find(doc, page) !== null && find(doc, earlyCard) === null,
  cards: (doc) => outermost(findAll(doc, card)).flatMap(read),
};
