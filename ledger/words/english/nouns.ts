import type { NounOfHelp } from '../note-grammar.ts';

const toPerson = { with: 'to', for: 'to', into: 'to' } as const;

/** Names of help that are told with a verb: "intro to Acme" → "introduced you to Acme". */
const withVerb: Record<string, NounOfHelp> = {
  introduction: { did: 'introduced $1', countable: true, prepositions: toPerson, loose: 'to' },
  intro: { did: 'introduced $1', countable: true, prepositions: toPerson, loose: 'to' },
  introductions: { did: 'introduced $1', prepositions: toPerson, loose: 'to' },
  intros: { did: 'introduced $1', prepositions: toPerson, loose: 'to' },
  connection: { did: 'connected $1', countable: true },
  referral: { did: 'referred $1', countable: true, loose: 'to' },
  nomination: { did: 'nominated $1', countable: true },
  endorsement: { did: 'endorsed $1', countable: true },
  help: { did: 'helped $1' },
  mentoring: { did: 'mentored $1' },
  mentorship: { did: 'mentored $1' },
  coaching: { did: 'coached $1' },
  training: { did: 'trained $1' },
  tutoring: { did: 'tutored $1' },
};

/** Names of help that are given, with an article. */
const countable = `
recommendation|reference|letter of recommendation|letter of reference|recommendation letter|reference letter
job lead|job tip|lead|tip|heads-up|heads up|hint|pointer|nudge|pep talk|kind word|second opinion|opinion
mock interview|practice interview|interview practice session|practice session|dry run|rehearsal
feedback session|mentoring session|coaching session|review session|advice session|strategy session|session
portfolio review|cv review|resume review|résumé review|code review|design review|review|critique
crash course|lesson|workshop|tutorial|walkthrough|walk-through|demo|masterclass|tour
intro call|intro email|intro meeting|introduction call
shout-out|shoutout|mention|testimonial|quote|boost|platform|stage
lift|ride|loan|gift|place to stay|room|desk|sofa|couch|flat|bed|hand|favour|favor
template|book|list of contacts|list|guide|checklist|spreadsheet|slide deck|deck|script|discount|ticket|laptop|camera
first client|client|customer|contract|commission|project|gig|order|job|internship|first job|chance|break|push
visa letter|look|read|close read|guest post|keynote slot|speaking slot|slot
`;

/** Names of help that are given, without an article. */
const massive = `
advice|career advice|salary advice|legal advice|guidance|counsel|feedback|criticism|comments|notes|pointers|tips|hints|leads|job leads
interview practice|interview help|interview prep|interview preparation|interview tips|practice|prep
support|moral support|emotional support|encouragement|comfort|company|courage|hope|cover|shelter|time|attention|kind words|words of comfort
publicity|visibility|business|work|freelance work|first clients|clients|customers
childcare|lessons|slides|templates|books|tickets|money|credits|access|data|contacts|references|materials|resources|directions
`;

function given(list: string, noun: NounOfHelp): [string, NounOfHelp][] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((name) => [name, noun]);
}

/** How each name of help is told; the longest that fits is used. */
export const nouns: ReadonlyMap<string, NounOfHelp> = new Map<string, NounOfHelp>([
  ...Object.entries(withVerb),
  ...given(countable, { countable: true }),
  ...given(massive, {}),
]);
