import type { PostCueKind } from '../ledger/cues/phrases.ts';
import type { Handle } from '../ledger/handle.ts';
import type { CardView, MarkView } from '../ledger/words/views.ts';

/**
 * What a LinkedIn page's overlay may say to the worker, and what it gets back.
 * The worker parses each on arrival; no answer holds more than the handles asked for.
 */
export interface FromOverlay {
  /** What stands between the user and these people (at most 50 handles). */
  standings: { ask: StandingsAsk; answer: StandingsAnswer };
  /** The read-only card of one person, asked for only when the user opens it. */
  card: { ask: { handle: Handle }; answer: { card: CardView | null } };
  /** Run a part of the overlay that not every page needs in the frame that asks. */
  'bring-part': { ask: { part: OverlayPart }; answer: null };
  /** Open the person beside the page, ready for one thing. Must come from a trusted click. */
  'open-person': { ask: { handles: Handle[]; name?: string; then: PersonIntent }; answer: null };
  /** Something a page said about a known person that may call for a response. */
  'propose-cue': { ask: ProposedCue; answer: null };
  /** All handles seen together on one profile: the worker adds the new one to a known person. */
  'seen-handles': { ask: { handles: Handle[] }; answer: null };
  /** Which reader worked, which found nothing: names of readers only. */
  'page-health': { ask: { reader: string; surface: string; found: boolean }; answer: null };
}

export type FromOverlayKind = keyof FromOverlay;

/** What is not in the script that every page carries: the card with the corner, the noticing of cues, marks in lists. */
export const overlayParts = ['card', 'cues', 'lists'] as const;
export type OverlayPart = (typeof overlayParts)[number];

/** Whom the overlay asks about, and where it will show the answer. */
export interface StandingsAsk {
  handles: Handle[];
  /**
   * All handles were read from one profile. Marks are answered only when they agree on one person (a slug that now
   * belongs to another member number is not that person), and then under each handle.
   */
  together?: true;
  /**
   * Handles that were read together, from one row of a list each. The same holds for each row: what does not agree on
   * one person has no mark.
   */
  rows?: Handle[][];
  /** Only the address is known: marks name the person, and their label begins "From this page's address". */
  corner?: true;
}

/** What the overlay may know about the people it asked for. */
export interface StandingsAnswer {
  settings: OverlaySettings;
  /** A handle that points at two people has no mark: nothing is better than the wrong person. */
  marks: Partial<Record<Handle, MarkView>>;
  /** Those of the handles asked for that belong to exactly one person in the ledger: only their posts may be cues. */
  known: Handle[];
  /** With `corner`: the label of the button that puts the corner away for this page. */
  putAway?: string;
}

/** What the user wants to do with a person beside the page. */
export type PersonIntent = 'show' | 'log' | 'thank' | 'remind';

export interface OverlaySettings {
  /** Judgement is hidden for screen sharing. */
  hidden: boolean;
}

/** What a post says about its author. It is read where it stands; its text does not travel. */
export interface PostVerdict {
  says: PostCueKind;
  /** The words that decided it. */
  because: string[];
  /** A short piece of the post around them. */
  excerpt: string;
  /** 16 hex digits that stand for the words of the post, to know it again by where the page shows no id. */
  fingerprint: string;
}

/**
 * A post that was judged, or the open-to-work state of a profile. The overlay says what it reads; whether that is
 * about one known person, is new, and is told, is the worker's to decide.
 * A post's id is `activity:7300…`, `ugcPost:7300…` or `share:7300…`.
 */
export type ProposedCue =
  | ({ sort: 'post'; author: Handle[]; postId?: string; permalink?: string; place: 'feed' | 'comment' } & PostVerdict)
  | { sort: 'open-to-work'; person: Handle[]; open: boolean; excerpt?: string; permalink: string };
