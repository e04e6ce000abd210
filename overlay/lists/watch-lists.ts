import type { Handle } from '../../ledger/handle.ts';
import { bare } from '../../linkedin/find.ts';
import {
  bringsReader,
  type ListedPerson,
  type PeoplePage,
  peoplePageOf,
  peopleRowsAt,
  readPeopleRow,
} from '../../linkedin/read-list.ts';
import { whenIdle } from '../cues/idle.ts';
import type { OverlayPage } from '../page.ts';
import type { ReportHealth } from '../page-health.ts';
import type { createSpot as CreateSpot } from '../person-spot.ts';
import { askInBatches, keyOf } from './ask-in-batches.ts';
import { saysSomething } from './draw-mark.ts';
import { listHealth } from './list-health.ts';
import { rowMarks } from './row-marks.ts';

export interface ListWatch {
  /** Takes what was added to the page. */
  added: (elements: Iterable<Element>) => void;
  /** Asks again about everybody: somebody may have become known, or something may have happened. */
  again: () => void;
  /** A sign of life, every few seconds. */
  beat: () => void;
}

/**
 * Marks the people the user knows in the lists of a page. Of everybody else nothing is shown, and nothing inserted
 * (docs/decisions/0009-marks-in-lists.md). Rows are read when the page is idle; a row with a mark that may have become
 * somebody else's is read at once.
 * @param createSpot the first script's own: this one does not carry it a second time
 * @param signal ends when the page goes elsewhere: all marks go
 */
export function watchLists(
  page: OverlayPage,
  url: string,
  report: ReportHealth,
  createSpot: typeof CreateSpot,
  signal: AbortSignal,
): ListWatch {
  const { document } = page;
  const marks = rowMarks(page, createSpot, signal);
  const works = listHealth(page, url, report, signal);
  let readers: PeoplePage = peoplePageOf(document, url);
  let waiting = new Map<Element, readonly Handle[]>();

  const readRow = (row: Element): ListedPerson | undefined =>
    bare(row, 'isConnected') ? (readPeopleRow(row, url, readers) ?? undefined) : undefined;

  /** A mark stands only where the row is still about the same person. */
  const check = (row: Element): ListedPerson | undefined => {
    const person = readRow(row);
    if (marks.keyOf(row) !== (person && keyOf(person.handles))) marks.takeDown(row);
    return person;
  };

  const mark = whenIdle<Element>((row) => {
    const person = check(row);
    const answer = person && people.markOf(keyOf(person.handles));
    if (person && saysSomething(answer)) marks.put(person, answer);
    else if (answer !== undefined) marks.takeDown(row);
  }, signal);

  const settle = () => {
    for (const [row, handles] of waiting) {
      const answer = people.markOf(keyOf(handles));
      if (answer === undefined) continue;
      waiting.delete(row);
      if (saysSomething(answer) || marks.keyOf(row) !== undefined) mark([row]);
    }
  };
  const people = askInBatches(page, settle, signal);

  const askAboutNew = () => {
    settle();
    people.ask(waiting.values());
  };

  const read = whenIdle<Element>(
    (row) => {
      const person = check(row);
      if (!person) {
        waiting.delete(row);
        return;
      }
      works(person);
      waiting.set(row, person.handles);
    },
    signal,
    askAboutNew,
  );

  const lookEverywhere = () => look([document.documentElement]);
  const look = whenIdle<Element>((element) => {
    if (!bare(element, 'isConnected')) return;
    if (element === document.documentElement) {
      readers = peoplePageOf(document, url);
      // Whoever may read a row may have changed with it.
      read(marks.rows());
    } else if (bringsReader(element, readers)) lookEverywhere();
    read(peopleRowsAt(element, readers));
  }, signal);

  /** Not later: a mark beside the wrong name must not be seen, however busy the page is. */
  const checkAround = (elements: Iterable<Element>) => {
    const rows = new Set<Element>();
    for (const element of elements) {
      const row = marks.rowAround(element);
      if (row) rows.add(row);
    }
    for (const row of rows) check(row);
  };

  const take = (elements: Iterable<Element>) => {
    checkAround(elements);
    look(elements);
  };

  // A list that is scrolled may use its rows again without adding an element: then only addresses in links change.
  const observer = new MutationObserver((records) => {
    take(new Set(records.map(({ target }) => target).filter((target) => target instanceof Element)));
  });
  observer.observe(document, { subtree: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  lookEverywhere();
  return {
    added(elements) {
      take(elements);
      // The page before this one, still there, may have been what made two.
      if (readers.surfaces.some((each) => 'why' in each && each.why === 'two-readers')) lookEverywhere();
      read(marks.sweep());
    },
    again() {
      people.forget();
      waiting = new Map();
      marks.refresh();
      lookEverywhere();
    },
    beat() {
      read(marks.sweep());
      marks.beat();
      for (const row of waiting.keys()) if (!bare(row, 'isConnected')) waiting.delete(row);
      askAboutNew();
    },
  };
}
