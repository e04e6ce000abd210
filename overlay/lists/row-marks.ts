import type { MarkView } from '../../ledger/words/views.ts';
import { bare, parentOf } from '../../linkedin/find.ts';
import type { ListedPerson } from '../../linkedin/read-list.ts';
import { endingWith } from '../ending.ts';
import type { OverlayPage } from '../page.ts';
import type { createSpot as CreateSpot, Spot } from '../person-spot.ts';
import { keyOf } from './ask-in-batches.ts';
import { markDrawer } from './draw-mark.ts';
import markCss from './mark.css?inline';

/** How often a mark is put into one row, or moved in it, before the page may have it without. */
const mostPlacings = 6;

interface RowMark {
  /** Whom it is about (`keyOf`). */
  key: string;
  spot: Spot;
  ending: AbortController;
}

/** The marks that stand in rows of a page. */
export interface RowMarks {
  /** Whom the mark of a row is about, or undefined when it has none. */
  keyOf: (row: Element) => string | undefined;
  /** The row with a mark that an element lies in, or undefined. */
  rowAround: (element: Element) => Element | undefined;
  put: (person: ListedPerson, mark: MarkView) => void;
  takeDown: (row: Element) => void;
  /** The rows that have one. */
  rows: () => Iterable<Element>;
  /** Forgets rows that have left the page; gives those that are there and have lost their mark. */
  sweep: () => Element[];
  /** Reads open cards again. */
  refresh: () => void;
  beat: () => void;
}

/**
 * Keeps one mark per row. Everything goes when the signal ends.
 * @param createSpot the first script's own: this one does not carry it a second time
 */
export function rowMarks(page: OverlayPage, createSpot: typeof CreateSpot, signal: AbortSignal): RowMarks {
  const marks = new Map<Element, RowMark>();
  const placings = new WeakMap<Element, number>();

  const takeDown = (row: Element) => {
    marks.get(row)?.ending.abort();
    marks.delete(row);
  };

  const make = ({ row, handles, name }: ListedPerson): RowMark => {
    const ending = endingWith(signal);
    const person = () => ({ handles, ...(name && { name }) });
    const spot = createSpot(page, markCss, person, ending.signal, markDrawer(ending.signal));
    const made = { key: keyOf(handles), spot, ending };
    marks.set(row, made);
    return made;
  };

  const place = ({ spot }: RowMark, { row, anchor: { element, where } }: ListedPerson): boolean => {
    const parent = where === 'append' ? element : parentOf(element);
    if (spot.element.isConnected && spot.element.parentElement === parent) return true;
    const times = placings.get(row) ?? 0;
    if (times === mostPlacings) return false;
    placings.set(row, times + 1);
    spot.closeCard();
    Element.prototype[where].call(element, spot.element);
    spot.beat();
    return true;
  };

  return {
    takeDown,
    rows: () => marks.keys(),
    keyOf: (row) => marks.get(row)?.key,
    rowAround(element) {
      if (marks.size === 0) return undefined;
      for (let at: Element | null = element; at; at = parentOf(at)) if (marks.has(at)) return at;
      return undefined;
    },
    put(person, mark) {
      const { row, handles } = person;
      if (marks.has(row) && marks.get(row)?.key !== keyOf(handles)) takeDown(row);
      const its = marks.get(row) ?? make(person);
      its.spot.show(mark);
      if (!place(its, person)) takeDown(row);
    },
    sweep() {
      const lost: Element[] = [];
      for (const [row, { spot }] of marks) {
        if (!bare(row, 'isConnected')) takeDown(row);
        else if (!spot.element.isConnected) lost.push(row);
      }
      return lost;
    },
    refresh() {
      for (const { spot } of marks.values()) spot.refresh();
    },
    beat() {
      for (const { spot } of marks.values()) spot.beat();
    },
  };
}
