import { pastYear } from '../../ledger/cues/past-years.ts';
import type { CuePhrases } from '../../ledger/cues/phrases.ts';
import { otherMeaning } from './english-other-meaning.ts';

const search = 'looking|searching|seeking|hunting';

const relation =
  'friend|colleague|colleagues|teammate|teammates|coworker|wife|husband|partner|son|daughter|brother|sister|mother|father|cousin|nephew|niece|student|students|mentee|client|neighbour|neighbors|friends';

const crowd = 'everyone|anyone|someone|somebody|anybody|everybody|people|those|folks|colleagues|friends|all';

/** A sentence with one of these says nothing about its author's search now. */
export const sentenceDoubts: CuePhrases['sentenceDoubts'] = [
  ...otherMeaning,
  {
    why: 'denied',
    phrases: [
      `not|never|isn't|aren't|wasn't|longer ~1 ${search}`,
      '^not looking',
      'not|longer open to|for',
      'not on the ~1 market',
      `stopped ${search}`,
      "doesn't|not mean ~2 looking",
      'looking forward to',
      'opportunity|opportunities|chance to volunteer|collaborate|partner|cooperate|invest|speak|exhibit|donate|save|meet',
      'looking|searching for a|some|more|better|that|real|good|any? better|good|real|healthy? work life balance',
    ],
  },
  {
    why: 'somebody-else',
    phrases: [
      `is|are|he's|she's|they're|was|were|who's|we're|if|would ~3 ${search}`,
      "is|are|he's|she's|they're|was|were|who's|we're ~2 open to|for",
      `he|she|they had|has|have ~2 ${search}`,
      "he|she|they|he's|she's|they've|bo ~3 laid|let|made off|go|redundant",
      `my|our|a|an|the|former|old|dear|close|one|two|three|of ${relation} ~5 laid|let|made|lost|${search}|open|redundant`,
      `of my ~2 ${relation}`,
      'laid|let off|go ~2 people|employees|colleagues|staff',
      'her|his|their next|new ~1 role|job|position|chapter|team|opportunity',
    ],
  },
  {
    why: 'long-ago',
    phrases: [
      `^in|back ~1 ${pastYear}`,
      `laid|let|made off|go|redundant ~2 in|of ~1 ${pastYear}`,
      'laid|let|made off|go|redundant ~3 year|years|decade|decades ago',
      'year|years|decade|decades ~4 since i|my|being',
      'back in|when|then',
      'years|decades ago i|my',
      'years|year after|before i|my',
      'when i lost|was|got',
      'the year i|my',
      'when my ~2 job|role|position',
      'at the age of',
    ],
  },
  {
    why: 'addressed-to-readers',
    phrases: [
      `if you are|were|have|you're|feel ~3 laid|let|made|lost|${search}|open|unemployed|affected|impacted|redundant`,
      `if you're|you've ~3 laid|let|made|lost|${search}|open|unemployed|affected|impacted`,
      `are|were you ~3 ${search}|laid|let|open|unemployed|job`,
      `you are|you're|you|who ~1 ${search}`,
      `${crowd} who ~3 laid|let|lost|${search}|affected|impacted|open|made`,
      `${crowd} ~1 still? ${search}`,
      `${crowd} affected|impacted`,
      `${crowd} on|in the ~1 market`,
      'looking|ready|searching for your',
      'job seekers|seeker|hunters',
      'jobseekers|jobseeker',
      'hire|hires|hiring people|someone|anyone',
      `${search} for someone|somebody|people|candidates|anyone`,
      'anybody|anyone|everybody else',
    ],
  },
];

/** What the whole post is, when it is not its author's search. */
export const postDoubts: CuePhrases['postDoubts'] = [
  {
    why: 'recruiting',
    phrases: [
      { words: "we're|we|i'm|i|now am|are? ~2 hiring", weight: 3 },
      { words: 'we ~1 hire|recruit', weight: 3 },
      { words: 'join our|my ~1 team', weight: 3 },
      { words: 'to join us', weight: 3 },
      { words: 'we|i have|currently ~3 open? roles|role|vacancies|openings|positions|position', weight: 3 },
      { words: 'vacancies', weight: 2 },
      { words: 'send me|us your cv|resume|résumé|portfolio|application', weight: 3 },
      { words: 'apply here|now|via|today|below|through|with', weight: 3 },
      { words: 'my client|clients', weight: 3 },
      { words: 'phone|mobile|broadband|electricity plan|provider|tariff', weight: 3 },
      { words: 'job alert', weight: 3 },
      { words: 'companies|managers|teams hiring', weight: 3 },
      { words: 'as a recruiter', weight: 3 },
      { words: 'follow me for', weight: 3 },
      { words: 'dm|message me for|if', weight: 2 },
      { words: 'i have|need ~3 to fill', weight: 3 },
      { words: 'our agency|internship|programme|program|clinic|client', weight: 2 },
      { words: '#hiring|#nowhiring|#wearehiring|#jobalert|#jobs|#vacancy|#recruiting', weight: 3 },
    ],
  },
  {
    why: 'coaching',
    phrases: [
      { words: 'book a|your ~1 call|session|slot', weight: 3 },
      { words: 'i help ~3 seekers|people|professionals|candidates|you', weight: 3 },
      { words: 'here|these are ~2 mistakes|tips|ways|things|reasons|steps|lessons', weight: 3 },
      { words: 'mistakes that', weight: 2 },
      { words: 'webinar|workshop|masterclass', weight: 2 },
      { words: 'coaching|career|interview|resume|cv tip|tips', weight: 3 },
      { words: 'save this', weight: 2 },
      { words: 'pro tip', weight: 3 },
      { words: 'hot take', weight: 2 },
      { words: 'comment ~2 and i', weight: 3 },
      { words: 'register|sign now|today|up', weight: 2 },
      { words: 'turn on notifications', weight: 3 },
      { words: 'i post|share ~3 jobs', weight: 3 },
      { words: 'your profile|cv|resume|résumé|headline|cover', weight: 2 },
      { words: 'link in bio', weight: 2 },
      { words: '#careeradvice|#careertips|#careercoach|#interviewtips|#resumetips', weight: 3 },
    ],
  },
  {
    why: 'on-behalf',
    phrases: [
      {
        words:
          'sharing|share|reposting|boosting|posting|repost for|on|this ~2 visibility|reach|network|friend|behalf|colleague',
        weight: 3,
      },
      { words: '^boosting|reposting this|for', weight: 3 },
      { words: 'on behalf of', weight: 3 },
      { words: 'asked me to share|post|pass', weight: 3 },
      { words: 'asked to pass|share ~1 on|this', weight: 3 },
      { words: 'help my|her|him|them|this find|land|get|out', weight: 3 },
      { words: 'help my ~1 wife|husband|friend|son|daughter|colleague', weight: 3 },
      { words: 'hire|snap|call|miss|grab her|him|them', weight: 3 },
      { words: 'hire all of', weight: 3 },
      { words: 'talk to him|her|them', weight: 3 },
      { words: 'vouch for each|her|him|them|all', weight: 3 },
    ],
  },
  {
    why: 'found-something',
    phrases: [
      { words: 'starting|started|start ~2 new ~1 position|role|job|chapter', weight: 3 },
      { words: 'accepted an|the|a|their ~1 offer', weight: 3 },
      { words: 'landed|got|found my|a|the ~2 job|role|position', weight: 3 },
      { words: "i'm|i am|have|will? joining|joined|join ~4 as", weight: 3 },
      { words: "i've joined", weight: 3 },
      { words: 'i join|joined ~4 as|team', weight: 2 },
      {
        words: 'i start|begin|started ~1 on|at|as|in|monday|tomorrow|next|tuesday|wednesday|thursday|friday',
        weight: 3,
      },
      { words: "i|i've|have ~1 signed with|at|for|the|my|a|an|on|today|yesterday", weight: 3 },
      { words: "i've|i|have|today ~1 signed $", weight: 3 },
      { words: 'my|the ~1 search is|has ~1 over|ended|done', weight: 3 },
      {
        words: 'happy|thrilled|excited|proud|delighted to share|announce ~3 joined|joining|starting|promoted|accepted',
        weight: 3,
      },
      { words: '^promoted', weight: 3 },
    ],
  },
  {
    why: 'story-of-the-past',
    phrases: [
      { words: 'fast forward', weight: 3 },
      { words: '^looking back', weight: 3 },
      { words: 'best thing that ever happened', weight: 3 },
      { words: 'years later', weight: 2 },
      { words: 'i never forgot', weight: 2 },
    ],
  },
  {
    why: 'better-now',
    phrases: [{ words: 'today|now|meanwhile i ~1 run|lead|own|manage|teach|employ|head|work', weight: 3 }],
  },
  {
    why: 'in-jest',
    phrases: [
      { words: 'just kidding|joking', weight: 3 },
      { words: 'my cat|dog|toaster|hamster|plant', weight: 3 },
    ],
  },
];
