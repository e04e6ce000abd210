import type { CuePhrases } from '../../ledger/cues/phrases.ts';

const job = 'role|roles|job|jobs|position|positions|work|opportunity|challenge|adventure|internship|placement';

const people =
  'engineer|developer|designer|analyst|manager|assistant|intern|interns|apprentice|graduate|graduates|friend|colleague|teammate|student|students|mentee|client|wife|husband|partner|son|daughter|brother|sister|cousin|nephew|niece|neighbour|team';

const makers =
  'artist|artists|painters|painter|photographers|photographer|writers|writer|authors|author|poets|poet|composers|composer|sculptors|illustrators|makers|women|architects|filmmakers';

const sport =
  'tennis|marathon|triathlon|ironman|golf|football|chess|padel|climbing|running|swimming|cycling|puzzle|puzzles|recipe|recipes|knitting|gaming|game';

/** Words of a search that mean something else: "a role model", "fired up", "my phone contract". */
export const otherMeaning: CuePhrases['sentenceDoubts'] = [
  {
    why: 'in-jest',
    phrases: [
      'job well done',
      'role|roles model|models|playing|play|reversal',
      'position paper|papers|statement',
      'job|jobs board|boards|shadowing|description|descriptions|ad|ads|fair|fairs|title|titles|crafting|sharing',
      `work by ~3 ${makers}`,
      'open to work with ~3 ngos|ngo|charities|charity|museums|schools|brands|clients|volunteers|partners|sponsors',
      `challenge|adventure ~4 ${sport}`,
      'fired up',
      'let go|off early',
      'let go|off ~1 from the|a|my? ~1 meeting|class|lesson|call|lecture',
      'phone|mobile|rental|rent|flat|gym|internet|broadband|energy|electricity|lease|car|insurance contract',
      'contract ~6 phone|mobile|flat|apartment|landlord|gym|broadband|electricity',
    ],
  },
  {
    why: 'somebody-else',
    phrases: [
      `${job} for my|our|a|an|her|his ~3 ${people}`,
      "#opentowork|#laidoff|#jobsearch|#layoffs is|are|was|has|does|means|isn't|doesn't|works|banner|frame|badge",
    ],
  },
];
