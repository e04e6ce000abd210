import { around, attr, find, findAll, first, type Ranked } from '../find.ts';
import { handlesOfHref } from '../identity/handles-of-href.ts';
import { handleOfNumber } from '../identity/member-number.ts';
import { cleanName, lineOf } from '../text.ts';
import { openToWorkOf } from './open-to-work.ts';
import { placeForBadge } from './place-for-badge.ts';
import type { ProfileReader, TopCard } from './reader.ts';

const page: Ranked = [
  'body.ember-application', // measured 2024 and 2026
  '.render-mode-BIGPIPE', // measured 2024
  'code[id^="bpr-guid-"]', // the data islands of that front-end
];
const card: Ranked = ['main section[data-member-id]']; // measured 2024 and 2026; the contact dialog lies outside
const name2024: Ranked = ['main section[data-member-id] h1.text-heading-xlarge']; // the class went in 2025
const name: Ranked = [
  'a[href*="/overlay/about-this-profile"] h1', // measured 2024 and 2026
  'h1', // if the verification link goes
];
const subjectLinks: Ranked = [
  'a[href*="/overlay/about-this-profile"],a[href*="/overlay/contact-info"]', // measured 2024 and 2026
];
const ownMarks: Ranked = [
  'a[href*="/edit/"]', // edit forms are offered to the owner only
  '[class*="profile-photo-edit"]', // the owner's photo button, 2024, single source
];
const headline: Ranked = ['.text-body-medium']; // measured 2024 and 2026
const place: Ranked = ['.text-body-small.inline']; // measured 2024 and 2026
const company: Ranked = [
  '[class*="right-panel"] li button', // measured 2024
  'ul li button[aria-label]', // measured 2026, where the list has no name
];
const photo: Ranked = [
  'img[class*="profile-picture__image"]', // measured 2024 and 2026
  '[class*="pv-top-card"] button img', // if the image class goes
];
const openCards: Ranked = [
  '.pv-open-to-carousel-card__content', // measured 2024
  '.pv-open-to-carousel', // if the inner class goes
];

function read(root: Element): TopCard[] {
  const heading = find(root, name);
  const called = cleanName(lineOf(heading));
  if (!heading || !called) return [];
  const headlineLine = find(root, headline);
  const picture = find(root, photo);
  const { open, words } = openToWorkOf({
    cards: findAll(root, openCards),
    photo: picture,
    complete: Boolean(headlineLine && picture && first(root, 'button[aria-label]')),
  });
  const member = handleOfNumber(attr(root, 'data-member-id'));
  return [
    {
      name: called,
      handles: [
        ...findAll(root, subjectLinks).flatMap((link) => handlesOfHref(attr(link, 'href'))),
        ...(member ? [member] : []),
      ],
      own: find(root, ownMarks) !== null,
      headline: lineOf(headlineLine) || undefined,
      company: companyOf(findAll(root, company)),
      place: lineOf(find(root, place)) || undefined,
      anchor: placeForBadge(around(heading, 'a') ?? heading, headlineLine),
      openToWork: open,
      openToWorkWords: words,
    },
  ];
}

/** Two buttons: employer, then school. One alone may be either, and only its words would tell. */
function companyOf(buttons: readonly Element[]): string | undefined {
  return (buttons.length === 2 && lineOf(buttons[0])) || undefined;
}

const cards = (doc: Document) => findAll(doc, card).flatMap(read);

/** Ember as it was until 2024/25, with readable class names. */
export const ember2024: ProfileReader = {
  name: 'profile-ember-2024',
  claims: (doc) => find(doc, page) !== null && find(doc, name2024) !== null,
  cards,
};

/** Ember since 2025, most class names replaced by random letters. */
export const ember2026: ProfileReader = {
  name: 'profile-ember-2026',
  claims: (doc) => find(doc, page) !== null && find(doc, name2024) === null,
  cards,
};
