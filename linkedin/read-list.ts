import type { Handle } from '../ledger/handle.ts';
import { all, around, attr, bare, first, is, parentOf } from './find.ts';
import { handlesOfHref } from './identity/handles-of-href.ts';
import type { ListReader, PeopleSurface, RowReading } from './lists/list-reader.ts';
import { listReaders } from './lists/list-readers.ts';
import { onePerson } from './lists/one-person.ts';

/** Somebody in a list, a conversation or a feed. */
export interface ListedPerson extends RowReading {
  /** Which reader read it, for the page-health report. */
  reader: string;
  surface: PeopleSurface;
  /** What is about this person, and goes when they go. A list may put somebody else into it. */
  row: Element;
}

/** Who reads a surface of a page; or why nobody does. */
export type PageSurface =
  | { surface: PeopleSurface; reader: string }
  | { surface: PeopleSurface; why: 'no-reader' | 'two-readers' };

/** Surfaces that may well be absent from a page where they can stand: that is no sign that LinkedIn has changed. */
const passing: readonly PeopleSurface[] = ['comments', 'hovercard', 'suggestions', 'invitations', 'profile-part'];

/** What is known of a page before its rows are read. */
export interface PeoplePage {
  /** The address of the top document. */
  url: string;
  surfaces: PageSurface[];
  /** The one who is signed in, where the page says so. Nobody's mark stands beside them. */
  viewer: Handle[];
}

/**
 * Who reads which surface of a page. On each surface exactly one reader may find its marks; none or two make silence.
 * Asks the whole document some ten questions: keep the answer for as long as its readers find rows.
 * @param url the address of the top document
 */
export function peoplePageOf(doc: Document, url: string): PeoplePage {
  const here = listReaders.filter((reader) => reader.at(url));
  const surfaces = [...new Set(here.map((reader) => reader.surface))].flatMap((surface): PageSurface[] => {
    const [one, two] = here.filter((reader) => reader.surface === surface && claims(doc, reader));
    if (one) return [two ? { surface, why: 'two-readers' } : { surface, reader: one.name }];
    // Posts may be absent from what a search finds, and from somebody's details.
    const may = passing.includes(surface) || (surface === 'posts' && here.some(({ surface: other }) => mainly(other)));
    return may ? [] : [{ surface, why: 'no-reader' }];
  });
  const viewer = all(doc, '#global-nav a[href*="/in/"],a[href*="isSelfProfile=true"]');
  return { url, surfaces, viewer: viewer.flatMap((link) => handlesOfHref(attr(link, 'href'))) };
}

const mainly = (surface: PeopleSurface) => surface === 'search' || surface === 'profile-part';

/**
 * Everybody in the lists below (or at) an element, once for each row that is about them. Not the viewer.
 * @param root the document, a list that grew, or one row
 * @param url the address of the top document
 * @param page what `peoplePageOf` says, if that is known already
 */
export function readPeople(
  root: Document | Element,
  url: string,
  { surfaces, viewer }: PeoplePage = peoplePageOf(documentOf(root), url),
): ListedPerson[] {
  return readersIn(surfaces).flatMap((reader) =>
    rowsIn(root, reader).flatMap((row) => listed(row, reader, url, viewer)),
  );
}

/** The same for one row alone, without looking at rows inside it. Null when it is about nobody, or is no row. */
export function readPeopleRow(row: Element, url: string, { surfaces, viewer }: PeoplePage): ListedPerson | null {
  const its = readersIn(surfaces).filter((reader) => is(row, reader.rows) && isRow(row, reader));
  return its.flatMap((reader) => listed(row, reader, url, viewer))[0] ?? null;
}

function listed(row: Element, reader: ListReader, url: string, viewer: readonly Handle[]): ListedPerson[] {
  const reading = read(row, reader, url);
  if (!reading || reading.handles.some((each) => viewer.includes(each))) return [];
  return [{ reader: reader.name, surface: reader.surface, row, ...reading }];
}

function read(row: Element, reader: ListReader, url: string): RowReading | null {
  if ('read' in reader) return reader.read(row, url);
  const reading = onePerson(row, reader.shape);
  return reading && (!reader.only || reader.only(row, reading.name)) ? reading : null;
}

/**
 * Whether an element that was added to a page holds the marks of a reader that the page had no use for: then
 * `peoplePageOf` has to be asked again. Cheap where little is added.
 */
export function bringsReader(added: Element, { url, surfaces }: PeoplePage): boolean {
  const settled = ({ name, surface }: ListReader) =>
    surfaces.some(
      (each) => each.surface === surface && ('reader' in each ? each.reader === name : each.why === 'two-readers'),
    );
  return listReaders.some((reader) => !settled(reader) && reader.at(url) && claims(added, reader));
}

/** The rows below, at and around an element that was added to a page; read or not, each once. */
export function peopleRowsAt(element: Element, { surfaces }: PeoplePage): Element[] {
  return [
    ...new Set(
      readersIn(surfaces).flatMap((reader) => {
        const row = rowAround(element, reader);
        return row && !is(element, reader.rows) ? [row, ...rowsIn(element, reader)] : rowsIn(element, reader);
      }),
    ),
  ];
}

/** How many rows of which reader stand below an element, read or not: what the page-health report needs. */
export function countPeopleRows(root: Document | Element, readers = listReaders): { reader: string; rows: number }[] {
  return readers.map((reader) => ({ reader: reader.name, rows: rowsIn(root, reader).length }));
}

/** Whether a page, or a part of one, carries the marks of a generation of a surface. */
function claims(root: Document | Element, reader: ListReader): boolean {
  if (reader.marker === reader.rows) return rowsIn(root, reader).length > 0;
  return first(root, reader.marker) !== null || (root instanceof Element && is(root, reader.marker));
}

function readersIn(surfaces: readonly PageSurface[]): ListReader[] {
  return listReaders.filter((reader) => surfaces.some((each) => 'reader' in each && each.reader === reader.name));
}

function rowsIn(root: Document | Element, reader: ListReader): Element[] {
  const found = all(root, reader.rows);
  if (root instanceof Element && is(root, reader.rows)) found.unshift(root);
  return found.filter((row) => isRow(row, reader));
}

function isRow(row: Element, { rows, nested, notWith }: ListReader): boolean {
  const parent = parentOf(row);
  if (!nested && parent && around(parent, rows)) return false;
  return !notWith || (!around(row, notWith) && !first(row, notWith));
}

function rowAround(element: Element, reader: ListReader): Element | null {
  for (let row = around(element, reader.rows); row; ) {
    if (isRow(row, reader)) return row;
    const parent = parentOf(row);
    row = parent && around(parent, reader.rows);
  }
  return null;
}

function documentOf(root: Document | Element): Document {
  return root instanceof Element ? (bare(root, 'ownerDocument') ?? document) : root;
}
