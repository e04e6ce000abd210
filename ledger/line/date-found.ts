import type { PartialDate } from '../partial-date.ts';

/** A date in a text: what it means and where it stands. */
export interface DateFound {
  on: PartialDate;
  /** First character, and the one after the last. */
  start: number;
  end: number;
}

/**
 * Finds a date that is said in a way the line does not know by itself ("the Friday before Easter").
 * Passed in, so that a large date library is loaded only where somebody types.
 * @param now epoch ms
 */
export type ReadDate = (text: string, now: number) => DateFound | null;
