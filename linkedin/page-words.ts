/**
 * The few words of LinkedIn's interface that are read where no structure says the same. They tell *what*, never
 * *who*. English and Polish were seen on pages; the other languages are equivalents that nobody has confirmed
 * (2026-10). A page is compared with the words of all languages: they do not collide, and the language a page
 * declares is not always the one it speaks. All in plain form (see `plain`).
 */
const byLanguage = {
  /** The heading of the card in a profile's carousel; descriptions of photos end in it. */
  openToWork: {
    en: ['open to work'],
    pl: ['otwarty(-a) na oferty pracy'],
    es: ['en busca de empleo', 'abierto a trabajar'],
    pt: ['em busca de emprego', 'aberto a trabalho'],
    fr: ["en recherche d'emploi", 'ouvert aux opportunités'],
    de: ['offen für jobangebote', 'auf jobsuche'],
  },
  /** Headings of the other cards in that carousel: hiring, services. */
  otherCards: {
    en: ['hiring', 'providing services'],
    pl: ['rekrutuje', 'świadczenie usług'],
    es: ['contratando'],
    pt: ['contratando'],
    fr: ['recrute'],
    de: ['stellt ein'],
  },
  /** Only the owner's own card says so. */
  recruitersOnly: {
    en: ['recruiters only'],
    pl: ['tylko rekruterzy'],
    es: ['solo técnicos de selección'],
    pt: ['somente recrutadores'],
    fr: ['recruteurs uniquement'],
    de: ['nur recruiter'],
  },
  /** In place of the time on posts somebody paid for. */
  promoted: {
    en: ['promoted'],
    pl: ['promowane', 'treść promowana'],
    es: ['promocionado'],
    pt: ['promovido'],
    fr: ['sponsorisé', 'post sponsorisé'],
    de: ['anzeige', 'gesponsert'],
  },
};

/** Whether any language's words for something pass a test. */
export function anyWord(thing: keyof typeof byLanguage, test: (words: string) => boolean): boolean {
  return Object.values(byLanguage[thing]).some((words) => words.some(test));
}

/** Lower case, one sort of apostrophe: the form in which words are compared. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
