import type { CuePhrases } from '../../ledger/cues/phrases.ts';
import { postDoubts, sentenceDoubts } from './english-doubts.ts';
import { english as loss } from './english-loss.ts';
import { askingForHelp, english as search } from './english-search.ts';

/** English: how people say that they lost their work or look for some, and what only sounds like it. */
export const englishPhrases: CuePhrases = {
  language: 'en',
  own: [
    { kind: 'job-search', phrases: [...search, ...askingForHelp] },
    { kind: 'laid-off', phrases: loss },
  ],
  hashtags: [
    { words: ['opentowork', 'open2work', 'opentoworknow'], weight: 2 },
    {
      words: ['lookingforwork', 'lookingforajob', 'jobseeking', 'jobhunting', 'jobseeker', 'availableforwork'],
      weight: 1,
    },
    { words: ['laidoff', 'layoffs', 'jobsearch', 'jobhunt'], weight: 1 },
  ],
  self: ['i', "i'm", 'im', "i've", 'ive', "i'll", "i'd"],
  mine: ['my', 'me'],
  sentenceDoubts,
  postDoubts,
  cutMarks: [
    '…see more',
    '...see more',
    '… see more',
    '…more',
    '...more',
    '… more',
    '... more',
    'see more',
    '…show more',
  ],
  quoteMarks: [
    'reposted this',
    'reposted from',
    'originally posted by',
    'shared a post',
    'shared this',
    'original post:',
  ],
  speechMarks: ['said', 'says', 'told me', 'tells me', 'wrote', 'writes', 'asked', 'texted me', 'replied', 'whispered'],
};
