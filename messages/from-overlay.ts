import type { Handle } from '../ledger/handle.ts';
import type { CardView, MarkView } from '../ledger/words/views.ts';

/**
 * What a LinkedIn page's overlay may say to the worker, and what it gets back.
 * The worker parses each on arrival; no answer holds more than the handles asked for.
 */
export interface FromOverlay {
  /** What stands between the user and these people (at most 50 handles). */
  standings: { ask: { handles: Handle[] }; answer: { settings: OverlaySettings; marks: Partial<Record<Handle, MarkView>> } };
  /** The read-only card of one person, asked for only when the user opens it. */
  card: { ask: { handle: Handle }; answer: { card: CardView | null } };
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

/** What the user wants to do with a person beside the page. */
export type PersonIntent = 'show' | 'log' | 'thank' | 'remind';

export interface OverlaySettings {
  /** Judgement is hidden for screen sharing. */
  hidden: boolean;
}

/** A post, or the open-to-work state of a profile. The worker classifies; the overlay never judges. */
export type ProposedCue =
  | { sort: 'post'; author: Handle[]; text: string; postId?: string; permalink?: string; place: 'feed' | 'comment' }
  | { sort: 'open-to-work'; person: Handle[]; open: boolean; excerpt?: string; permalink: string };
