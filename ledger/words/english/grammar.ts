import type { NoteGrammar } from '../note-grammar.ts';
import { nouns } from './nouns.ts';
import { forms, needsSubject, needsWhom, notHelp, past } from './verbs.ts';

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

function toPast(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of forms.trim().split('\n')) {
    const [base = '', gerund = '', before = ''] = row.split(' ');
    found.set(base, before);
    found.set(gerund, before);
  }
  return found;
}

/** English, as notes are written: short, often without a subject, in the past. */
export const english: NoteGrammar = {
  language: 'en',
  helper: list('she he they'),
  self: list('i'),
  addressed: new Map([
    ['i', 'you'],
    ['me', 'you'],
    ['my', 'your'],
    ['mine', 'yours'],
    ['myself', 'yourself'],
    ["i'm", 'you’re'],
    ["i've", 'you’ve'],
    ["i'd", 'you’d'],
    ["i'll", 'you’ll'],
  ]),
  you: 'you',
  your: 'your',
  subject: 'i',
  agreement: new Map([
    ['was', 'were'],
    ["wasn't", 'weren’t'],
    ['am', 'are'],
  ]),
  unclear: list("we us our ours ourselves we're we've we'd we'll let's"),
  already: list("you your yours yourself you're you've"),
  past: list(past),
  needsWhom: list(needsWhom),
  toPast: toPast(),
  adverbs: list(
    'also kindly always really generously patiently personally quickly often once twice first then later again just gladly quietly immediately promptly regularly repeatedly even never',
  ),
  pastEnding: 'ed',
  afterVerb: list('me my myself a an the her his their them him this that these those all both up out through'),
  notHelp: list(notHelp),
  needsSubject: list(needsSubject),
  objects: list('her him them'),
  owners: list('her his their'),
  got: list('got had received'),
  determiners: list('a an the some'),
  adjectives: list(
    'warm great good honest quick kind helpful useful detailed long short first second third lovely thoughtful frank blunt valuable precious wonderful brilliant early gentle generous personal thorough excellent sharp clear practical solid strong small big huge little nice very really free last-minute remote glowing public written direct careful patient better best new old whole full weekly monthly daily regular constant much more lots',
  ),
  numbers: list('two three four five six seven eight nine ten several many few couple'),
  quantities: list(
    'lot lots load loads hour hours day days evening evenings week weeks month months year years page pages piece pieces bit ton tons plenty round rounds couple words',
  ),
  of: 'of',
  afterNoun: list(
    'to for with on about at in into from of over before after during via through by between around when while because until and as',
  ),
  afterDid: list('to for with on about at in into over before after during via through around when while because as'),
  from: 'from',
  nouns,
  gave: 'gave $1 $2',
  article: (noun) => (/^[aeiou]/i.test(noun) && !/^(uni|use|eu|one)/i.test(noun) ? 'an' : 'a'),
  asides: list('when while because after before although though since so who which whose where until once despite'),
  notLast: list('a an the to for with on about at in into from of and or but my your their his her by as that when'),
  telltale: [
    'job',
    'laid',
    'layoff',
    'lay-off',
    'redundan',
    'unemploy',
    'fired',
    'hire',
    'hiring',
    'role',
    'position',
    'vacanc',
    'sacked',
    'dismiss',
    'severance',
    'looking',
  ],
  seeking: list('looking seeking searching needs wants hoping hopes would wishes trying'),
  abbreviations: list('dr mr mrs ms prof st no vs etc e.g i.e inc ltd co dept approx jr sr'),
};
