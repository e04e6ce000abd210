import type { LineWords } from './line-words.ts';

/** What kind of help it was. The earliest in the line decides; of two at one place, the first here. */
export const kinds: LineWords['kinds'] = [
  ['letter of recommendation', 'recommendation'],
  ["intro|intros|intro'd|introduction|introductions|introduce|introduced|introducing", 'introduction'],
  ['put|putting ~3 in touch', 'introduction'],
  ['connected|connecting ~3 with|to', 'introduction'],
  ['referral|referrals|referred|refer|referring', 'referral'],
  ['passed|forwarded|handed ~2 cv|resume|résumé', 'referral'],
  ['recommended|recommend ~1 a|an|the book|course|tool|podcast|video|article|app', 'resource'],
  ['recommendation|recommended|recommend|reference|testimonial', 'recommendation'],
  ['endorsement|endorsements|endorsed|endorse', 'endorsement'],
  ['job lead|leads|tip|opening|ad', 'job-lead'],
  ['lead|tip about|for|on|to|at ~4 job|role|opening|position|vacancy', 'job-lead'],
  ['told|sent|tipped|forwarded ~4 opening|openings|vacancy|role|job|position', 'job-lead'],
  ['mock|practice interview|interviews', 'interview-help'],
  ['interview practice|prep|preparation|help|coaching|tips|training', 'interview-help'],
  ['prepared|prepped|practised|practiced|rehearsed ~4 interview|interviews', 'interview-help'],
  ['mentored|mentor|mentoring|mentorship|coached|coaching', 'mentoring'],
  ['proofread|proofreading|critique|critiqued|feedback|review|reviewed|reviewing', 'feedback'],
  [
    'read|commented|edited|looked ~1 over|through|on? ~1 my|her|his|their|the|a ~3 cv|resume|résumé|draft|thesis|talk|portfolio|deck|essay|article|paper|proposal|letter|application|book|chapter|code|study|manuscript|grant|slides|post',
    'feedback',
  ],
  ['read my|her|his|their', 'feedback'],
  ['comments|notes on my|her|his|their', 'feedback'],
  ['advice|advised|advising|guidance|counsel', 'advice'],
  ['second opinion', 'advice'],
  ['talked ~1 through', 'advice'],
  ['brainstormed', 'advice'],
  ['shoutout|shout|reshared|reposted|retweeted|featured|tagged|promoted|amplified|boosted', 'visibility'],
  ['shared ~2 post|article|work|launch|story|news|video', 'visibility'],
  ['spread the word', 'visibility'],
  ['put ~2 name forward', 'visibility'],
  ['put ~2 forward for', 'visibility'],
  ['invited ~4 podcast|panel|stage|show|conference|speak', 'visibility'],
  ['nominated|nomination', 'visibility'],
  ['client|clients|customer|customers|contract|gig|commission|commissioned', 'business'],
  ['hired|bought|ordered ~3 from?', 'business'],
  ['taught|teach|teaching|lesson|lessons|tutorial|workshop|tutored|trained|training|explained', 'teaching'],
  ['showed ~2 how', 'teaching'],
  ['crash course', 'teaching'],
  ['listened|cheered|encouraged|encouragement|comforted|consoled|support|supported|pep', 'support'],
  ['was|were|been there for', 'support'],
  ['stood|stuck|stayed by|with|beside', 'support'],
  ['kept ~2 going|sane|company', 'support'],
  ['believed in', 'support'],
  ['lent|loaned|template|templates|spreadsheet|checklist|tickets|ticket|sofa|couch|desk|laptop|camera', 'resource'],
  [
    'sent|shared|gave|passed ~3 book|books|slides|deck|list|link|links|article|notes|material|materials|script|guide',
    'resource',
  ],
];

/** A tough stretch, whoever's it was. */
export const hardTimes: LineWords['hardTimes'] = [
  'tough|hard|rough|difficult|dark|bad|worst|lowest stretch|time|times|year|patch|period|weeks|months|days|spell|point|winter',
  'hardest|darkest|worst|lowest ~1 time|year|stretch|point|weeks|months|days|moment|winter',
  'in a|the crisis',
  'when nobody|no|everyone else|one|was? did|would|helped|gone?',
  'after the layoff|layoffs|divorce|funeral|accident|diagnosis|bankruptcy|breakup|fire|stroke',
  'during the layoff|layoffs|divorce|illness|crisis|insolvency',
  'burnout|grieving|chemo',
];

/** The user's own. */
export const hardTimesMine: LineWords['hardTimesMine'] = [
  'i was|got|had|have|am ~2 laid off',
  'i was|got ~2 let go',
  'i was|got ~2 fired|redundant|unemployed|jobless|broke|desperate|ill|sick|homeless|drowning|grieving|lost|struggling|burned|depressed',
  'i was|had ~1 out of work|a|money',
  'i was ~1 between jobs',
  'i ~1 lost my job|mother|father|mum|mom|dad|wife|husband|partner|brother|sister|child|home|son|daughter|business|company',
  'lost my job',
  'i had no|nothing|nowhere|cancer',
  'i was at my lowest',
  'i was|sat in the? hospital',
  'my ~1 mother|father|mum|mom|dad|wife|husband|partner|brother|sister|son|daughter died|passed|had',
  'my ~2 layoff|burnout|divorce|breakdown|illness',
  'i burned|burnt out',
  'laid off',
];

/** The other person's. */
export const hardTimesTheirs: LineWords['hardTimesTheirs'] = [
  'she|he|they was|were|got|had|have|has ~2 laid off',
  'she|he|they was|were|got ~2 let go',
  'she|he|they was|were|got ~2 fired|redundant|unemployed|jobless|broke|desperate|ill|sick|homeless|grieving|struggling|burned',
  'she|he|they was|were|had ~1 out of work|a|money',
  'lost her|his|their ~1 job|mother|father|mum|mom|dad|wife|husband|partner|home|business|company',
  'her|his|their ~2 layoff|burnout|divorce|breakdown|illness',
  'laid off',
];

/** Says no more than the chip. */
export const hardTimesAlone: LineWords['hardTimesAlone'] = [
  'in a|my|her|his|their? tough|hard|rough|difficult stretch|time|times|patch|period',
  'tough|hard|rough|difficult stretch|time|times|patch|period',
  'during hard|tough|difficult times',
  'when times were hard|tough',
];

/** Which way it went, where the line leaves no doubt. The first that fits decides. */
export const directions: LineWords['directions'] = [
  ['^i ~1 got|received', 'received'],
  [
    '^i ~1 gave|sent|lent|put|told|read|wrote|taught|showed|made|spent|spoke|took|forwarded|set|let|brought|bought|paid|drove|proofread|vouched|helped',
    'given',
  ],
  [
    "^i ~1 introduced|intro'd|referred|recommended|endorsed|reviewed|mentored|coached|advised|connected|invited|hired|shared|passed|listened|edited|nominated|supported|tagged|featured|trained|translated|prepared|checked|hosted|offered|promised",
    'given',
  ],
  ['^she|he|they ~4 me|my|us|our', 'received'],
  [
    '^she|he|they ~1 introduced|recommended|referred|endorsed|reviewed|mentored|helped|gave|sent|lent|taught',
    'received',
  ],
  [
    "introduced|intro'd|referred|recommended|endorsed|mentored|coached|advised|connected|invited|hired|nominated|supported|tagged|featured|trained|taught|helped|gave|sent|lent|told|showed|brought|bought|paid|drove|put|let|got|found|offered|wrote|passed|forwarded|encouraged me|us",
    'received',
  ],
  [
    'reviewed|read|proofread|edited|shared|checked|translated|passed|forwarded|reposted|reshared|endorsed ~1 my|our',
    'received',
  ],
  ['feedback|advice|comments|notes|review|help|critique on|of|about|with|for my', 'received'],
  [
    "^introduced|intro'd|referred|recommended|endorsed|mentored|coached|advised|connected|invited|hired|nominated|supported|tagged|featured|trained|taught|helped|gave|sent|lent|told|showed|brought|bought|paid|drove|put|let|got|found|offered|wrote|passed|forwarded|encouraged her|him|them",
    'given',
  ],
  [
    '^reviewed|read|proofread|edited|shared|checked|translated|passed|forwarded|reposted|reshared|endorsed ~1 her|his|their',
    'given',
  ],
  ['^feedback|advice|comments|notes|review|help|critique on|of|about|with|for her|his|their', 'given'],
  ['for me', 'received'],
  ['for her|him|them', 'given'],
];
