import type { Anchor } from '../anchor.ts';
import type { Handle } from '../../ledger/handle.ts';

/** A post as it stands on the page: who wrote it, and their own words. */
export interface FeedPost {
  /** Which reader read it, for the page-health report. */
  reader: string;
  card: Element;
  /** The author's handles. Never empty. */
  author: Handle[];
  name: string;
  /** The author's own commentary; not what they passed on, not the words of those who comment. May be empty. */
  text: string;
  /** `activity:7300…`, `ugcPost:7300…` or `share:7300…`, where the page shows it. */
  postId?: string;
  permalink?: string;
  /** Beside the author's name. */
  anchor: Anchor;
}

/** The block at the head of a post that says who wrote it. */
export interface Actor {
  /** The link that holds the name. */
  link: Element;
  handles: Handle[];
  name: string;
  /** Somebody paid for it to be shown. */
  paid: boolean;
}

/** Who wrote the posts of one generation. */
export interface PostAuthors {
  /** Stable; the page-health report quotes it. */
  name: string;
  /** A selector for the cards of this generation. */
  cards: string;
  /** A selector for what marks a card as another generation's; looked for in, on and around the card. */
  notWith: string;
  /** The author, or null when nobody in person wrote it, or nobody can be told. */
  actor(card: Element): Actor | null;
}

/** One generation of post cards. */
export interface PostReader extends PostAuthors {
  /** The author's own words. */
  text(card: Element, actor: Actor): string;
  postId(card: Element, actor: Actor): string | null;
}
