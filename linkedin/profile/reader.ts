import type { Handle } from '../../ledger/handle.ts';
import type { Anchor } from '../anchor.ts';

/** What a top card says about the person it shows, before anyone compares it with the address. */
export interface TopCard {
  name: string;
  /** Every slug and member number the card gives for its subject; contradictions are kept for the registry to see. */
  handles: Handle[];
  /** The viewer is looking at themselves. */
  own: boolean;
  headline: string | undefined;
  company: string | undefined;
  place: string | undefined;
  anchor: Anchor;
  /** True or false only when the card itself says so; undefined when it cannot be told. */
  openToWork: boolean | undefined;
  openToWorkWords: string | undefined;
}

/** One generation of the profile page. Each claims a document that no other reader of the registry claims. */
export interface ProfileReader {
  /** Stable; the page-health report quotes it. */
  name: string;
  claims(doc: Document): boolean;
  /** The cards on the page that are complete enough to read: none while it renders, two while it changes person. */
  cards(doc: Document): TopCard[];
}
