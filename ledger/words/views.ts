/** Ready-made words for the overlay. It paints them and knows nothing else about a person. */

/** Which drawing stands before the words. */
export type Sign = 'received' | 'given' | 'both' | 'close' | 'need' | 'plus' | 'hidden';

/** How the badge is tinted. */
export type Tone = 'quiet' | 'plain' | 'tough' | 'need';

/** One badge (and, in lists, one mark). */
export interface MarkView {
  sign: Sign;
  tone: Tone;
  /** What happened: "introduced you to Acme, 2016". */
  strong: string;
  /** When, or since when: "in a tough stretch". */
  soft?: string;
  /** With `need`: the sign of the kindness beside the cue. */
  second?: 'received';
  /** The umbrella stands between strong and soft. */
  umbrella?: boolean;
  /** The full sentence for a screen reader, ending in what a click does. */
  label: string;
}

/** One line of the card's history. */
export interface CardLine {
  /** The year, or empty when nobody remembers it. */
  year: string;
  sign: 'received' | 'given';
  words: string;
  /** "in a tough stretch", when it was one. */
  tough?: string;
}

/** The read-only card. Every text is ready to paint. */
export interface CardView {
  label: string;
  standing: string;
  cue?: { lead: string; words: string };
  lines: CardLine[];
  open: { words: string; hint?: string }[];
  need?: string;
  buttons: { intent: 'log' | 'thank' | 'remind'; words: string; label: string }[];
  close: string;
  foot: string;
}
