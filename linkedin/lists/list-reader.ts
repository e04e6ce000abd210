import type { Handle } from '../../ledger/handle.ts';
import type { Anchor } from '../anchor.ts';
import type { Ranked } from '../find.ts';

/** Where several people stand on a page; a page may have more than one such place. */
export type PeopleSurface =
  | 'posts'
  | 'comments'
  | 'search'
  | 'connections'
  | 'suggestions'
  | 'invitations'
  | 'catch-up'
  | 'notifications'
  | 'messaging'
  | 'hovercard'
  | 'profile-part';

/** What one row says about the person it is about. */
export interface RowReading {
  /** The slug, the member number, or both. Never empty, never of two people. */
  handles: Handle[];
  /** As the row shows it; empty where it shows none. For descriptions only, never to tell who. */
  name: string;
  /** Beside the name, outside links and headings where the markup allows it. */
  anchor: Anchor;
  /** What is said about the frame of the photo; absent when nothing is, which says nothing. */
  openToWork?: true;
  hiring?: true;
}

/** Where the rows of one generation of one surface are. */
export interface ListPlace {
  /** Stable; the page-health report quotes it. */
  name: string;
  surface: PeopleSurface;
  /** Whether that surface can stand at an address (of the top document). */
  at(url: string): boolean;
  /** A selector that is found on pages of this generation, with rows or without, and on no page of another. */
  marker: string;
  /** A selector for the rows. The outermost count, unless one may lie in another. */
  rows: string;
  nested?: true;
  /** A selector for what marks a row as something else; looked for in, on and around the row. */
  notWith?: string;
}

/** How a row shows whom it is about. */
export interface RowShape {
  /** Links to the person that hold the name; or, where the name is no link, what holds it beside the first link. */
  nameLink: Ranked;
  /** Where in that link the name stands; without it the whole link is the name. */
  name?: Ranked;
  /** What else carries the person's id: in `href`, `componentkey` or a urn attribute. */
  ids?: Ranked;
  /** Parts of a row whose links are somebody else's. */
  others?: string;
  /** A row of this generation shows no picture inside a link. */
  pictureless?: true;
}

/** One generation of one surface: rows of a common shape, or rows that want reading in their own way. */
export type ListReader = ShapedReader | PeculiarReader;

export interface ShapedReader extends ListPlace {
  shape: RowShape;
  /** A last condition on a row, when everything else about it is in order. */
  only?(row: Element, name: string): boolean;
}

export interface PeculiarReader extends ListPlace {
  /** Who the row is about; null when it is about nobody in person, or cannot be told. */
  read(row: Element, url: string): RowReading | null;
}
