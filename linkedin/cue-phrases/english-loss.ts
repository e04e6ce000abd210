import type { WeightedPhrase } from '../../ledger/cues/phrases.ts';

const job = 'job|role|position|post|contract|team|department|office|project';

const gone =
  'eliminated|cut|redundant|closed|dissolved|terminated|axed|defunded|discontinued|disappearing|impacted|affected|ending|ended|over|gone|restructured|removed|scrapped';

const layoffs = 'layoffs|layoff|reductions|reduction|cuts|redundancies|restructuring|downsizing|rif';

/** "I was laid off", in the many ways people say it. All of them are the author's own loss. */
export const english: WeightedPhrase[] = [
  { words: 'i was|got|am|have|just|recently ~2 laid off', weight: 3 },
  { words: "i've|i'm|im ~2 laid off", weight: 3 },
  { words: 'i was|got|am|have|just|recently ~2 let go', weight: 3 },
  { words: "i've|i'm|im ~2 let go", weight: 3 },
  { words: 'i was|got|am|have|just|recently ~3 redundant', weight: 3 },
  { words: "i've|i'm|im ~3 redundant", weight: 3 },
  { words: '^laid off', weight: 3 },
  { words: '^restructured|downsized out?', weight: 2 },
  { words: 'restructured out', weight: 3 },
  { words: 'being laid off', weight: 1 },
  { words: 'i got|was ~1 the axe|boot|sack', weight: 3 },
  { words: 'i was|got|have ~1 fired|sacked|dismissed', weight: 3 },
  { words: "i|i've|just ~1 lost my ~2 job|position|role", weight: 3 },
  { words: 'i no longer have a job|role', weight: 3 },
  { words: `my ~2 ${job} was|is|has|were|got|will ~3 ${gone}`, weight: 3 },
  { words: `my ~2 ${job} at|with|as ~3 was|is|has|got|will ~3 ${gone}`, weight: 3 },
  { words: `my|our ~1 ${job} eliminated|cut`, weight: 2 },
  { words: `my ~1 role|job|position|contract ends|disappears|vanishes|expires`, weight: 3 },
  { words: 'my ~1 role|job|position ~1 no longer exists', weight: 3 },
  { words: 'my ~2 contract ~4 not ~1 renewed|extended', weight: 3 },
  { words: "my ~2 contract ~2 wasn't|isn't ~1 renewed|extended", weight: 3 },
  { words: 'contract ~4 ended early', weight: 1 },
  { words: 'my ~1 job|role went with it', weight: 2 },
  { words: `i was|am|got|have|just ~3 affected|impacted|hit by|in ~6 ${layoffs}`, weight: 3 },
  { words: `i've|i'm|im ~3 affected|impacted|hit by|in ~6 ${layoffs}`, weight: 3 },
  { words: `i was|am ~2 part of ~4 ${layoffs}`, weight: 3 },
  { words: `i was|am ~2 included in ~4 ${layoffs}`, weight: 3 },
  { words: "i was|am|i'm one of the ~6 impacted|affected", weight: 3 },
  { words: "i was|got ~1 rif'd|riffed|rifed", weight: 3 },
  { words: 'company i work for is ~2 closing|shutting|folding', weight: 2 },
  { words: 'i was|am ~2 one|among|amongst ~6 laid|let off|go', weight: 3 },
  { words: 'we were|got all laid|let off|go', weight: 2 },
  { words: 'me included', weight: 1 },
  { words: 'and so was i', weight: 2 },
  { words: 'my ~1 team|department was|got ~1 let|laid go|off', weight: 1 },
  { words: 'my time at|with ~3 has|is|comes|came ~1 come|coming|to ~1 ~1 end|close', weight: 2 },
  { words: 'my time at|with ~3 is|has ~1 over|ended|up', weight: 2 },
  { words: 'my employer|company|startup|studio|firm ~2 closed|closes|closing|shut*|folded|failed', weight: 2 },
  { words: '^restructuring|downsizing|layoffs|redundancy', weight: 1 },
  { words: 'i am|was one of the ~4 who lost', weight: 3 },
  { words: 'ran out of money', weight: 1 },
  { words: 'our|my|the studio|company|startup|employer|firm ~2 closing|insolvency|bankrupt*|shut*', weight: 1 },
  { words: 'filed for insolvency|bankruptcy', weight: 1 },
  { words: 'as of today', weight: 1 },
  { words: 'was not on my list|bingo', weight: 1 },
  { words: "wasn't on my list|bingo", weight: 1 },
];
