/**
 * What one language needs so that a note in the user's own words can be told back to them:
 * "intro to Acme" becomes "introduced you to Acme". Data only; how it is applied is in `tell-note.ts`.
 * All words are lower case with straight apostrophes.
 */
export interface NoteGrammar {
  /** BCP 47 language. */
  language: string;
  /** Words for the one who helped, at the start of a note: "she", "they". */
  helper: ReadonlySet<string>;
  /** Words for the user, at the start of a note: "I". */
  self: ReadonlySet<string>;
  /** What the user becomes when addressed: "me" → "you". */
  addressed: ReadonlyMap<string, string>;
  /** The user as the one who was helped: "you". */
  you: string;
  /** What is the user's: "your". */
  your: string;
  /** The word for the user that is a subject; it is kept where nothing follows ("Phase I"). */
  subject: string;
  /** Two words that change together: "I was" → "you were". Keyed by the second word. */
  agreement: ReadonlyMap<string, string>;
  /** Words that make it unclear who is meant: "we". A note that holds one is quoted, not told. */
  unclear: ReadonlySet<string>;
  /** Already addressed to the user: "you". Clear when something was received, unclear when it was given. */
  already: ReadonlySet<string>;
  /** Verbs of help in the past, as they stand in a note: "introduced". */
  past: ReadonlySet<string>;
  /** Verbs that need to be told whom: "introduced [you] to Acme". */
  needsWhom: ReadonlySet<string>;
  /** Other forms of these verbs to their past: "introduce", "introducing" → "introduced". */
  toPast: ReadonlyMap<string, string>;
  /** Words between subject and verb: "kindly". */
  adverbs: ReadonlySet<string>;
  /** The ending of regular verbs in the past, and words that follow a verb but never an adjective. */
  pastEnding: string;
  afterVerb: ReadonlySet<string>;
  /** Verbs in the past of which the one who wrote the note is the subject: "needed", "asked". */
  notHelp: ReadonlySet<string>;
  /** Verbs that tell who did it only beside a word for the other one: "found me a flat", not "found a flat". */
  needsSubject: ReadonlySet<string>;
  /** Words for the other one as an object, and as an owner: "introduced her", "her advice". */
  objects: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  /** "got", "had": what the user got is what was given. */
  got: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  /** Words for how many: no article before them. */
  numbers: ReadonlySet<string>;
  /** "hours [of advice]", "a lot [of tips]", and the word between. */
  quantities: ReadonlySet<string>;
  of: string;
  /** What may follow a name of help. */
  afterNoun: ReadonlySet<string>;
  /** Of these, what may also follow when it is told with a verb: "introduced you *to*", never "*of*". */
  afterDid: ReadonlySet<string>;
  /** "from [her]": dropped when it names the one who helped. */
  from: string;
  /** Names of help, of one to three words. */
  nouns: ReadonlyMap<string, NounOfHelp>;
  /** "gave": for nouns without a verb of their own. `$1` is whom, `$2` what. */
  gave: string;
  /** The article for a noun that needs one, by its first letters. */
  article: (noun: string) => string;
  /** Words that begin an aside which a short text can do without: "when", "because". */
  asides: ReadonlySet<string>;
  /** Words that cannot end a shortened text: "to", "the". */
  notLast: ReadonlySet<string>;
  /** Beginnings of words that tell of somebody's work or its loss: never on a lock screen by default. */
  telltale: readonly string[];
  /** Beginnings of a need that already say "looking for". */
  seeking: ReadonlySet<string>;
  /** Abbreviations whose full stop does not end a sentence. */
  abbreviations: ReadonlySet<string>;
}

/** How a name of help is told. */
export interface NounOfHelp {
  /** What was done, with `$1` for whom: "introduced $1". Absent: it was given. */
  did?: string;
  /** It needs an article: "an intro", but "feedback". */
  countable?: true;
  /** The preposition that is left out before a name: "intro Acme CTO". */
  loose?: string;
  /** Prepositions that change: an intro *with* someone is one *to* them. */
  prepositions?: Readonly<Record<string, string>>;
}
