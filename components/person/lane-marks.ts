import type { Direction, Exchange, Size } from '../../ledger/exchange.ts';
import { sizes } from '../../ledger/exchange.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { yearOf } from '../../ledger/partial-date.ts';

/** One sign in a lane: one favour, or all of a span of years where single ones would not fit. */
export interface LaneMark {
  id: string;
  /** Left edge, in the units of the drawing. */
  x: number;
  size: Size;
  /** The umbrella stands to the right of the sign. */
  shelter: boolean;
}

/** Width of a sign by its size: the length says what it cost. */
export const markWidth: Record<Size, number> = { 1: 9, 2: 13, 4: 18, 8: 24 };

/** Room the umbrella takes beside its sign. */
export const shelterWidth = 19;

const gap = 2;

/** How many years one sign may stand for, tried in this order; 0 is one sign per favour. */
const spans = [0, 1, 2, 5, 10, 25, 50, 100];

/** A stretch of years and the room it is drawn in. */
export interface LaneScale {
  firstYear: number;
  lastYear: number;
  left: number;
  right: number;
}

/**
 * The years the lanes run over: from the first favour to this year, and never less than four,
 * so that a single favour of this year stands at the end of a road and not in the middle of nowhere.
 */
export function laneScale(exchanges: Exchange[], thisYear: number, left: number, right: number): LaneScale {
  const years = exchanges.flatMap((each) => (each.on ? [yearOf(each.on)] : []));
  const lastYear = Math.max(thisYear, ...years);
  return { firstYear: Math.min(lastYear - 4, ...years), lastYear, left, right };
}

/** Where a date lies between the ends. A year alone lies in its middle, and so does a month. */
export function placeOf(on: PartialDate, scale: LaneScale): number {
  const [year = 0, month, day] = on.split('-').map(Number);
  const within = month === undefined ? 0.5 : (month - 1 + (day === undefined ? 0.5 : day / 31)) / 12;
  const share = (year - scale.firstYear + within) / (scale.lastYear + 1 - scale.firstYear);
  return scale.left + share * (scale.right - scale.left);
}

/** The signs of one lane, left to right, none over another. Favours without a date have no place on it. */
export function laneMarks(exchanges: Exchange[], direction: Direction, scale: LaneScale): LaneMark[] {
  const dated = exchanges.filter((each) => each.direction === direction && each.on);
  for (const span of spans) {
    const groups = grouped(dated, span);
    const marks = groups.map((group) => markOf(group, direction, scale));
    const room = marks.reduce((sum, mark) => sum + widthOf(mark) + gap, 0);
    if (room <= scale.right - scale.left || span === spans.at(-1)) return spread(marks, scale);
  }
  return [];
}

function grouped(dated: Exchange[], span: number): Exchange[][] {
  if (span === 0) return dated.map((each) => [each]);
  const groups = Map.groupBy(dated, (each) => Math.floor(yearOf(each.on ?? '') / span));
  return [...groups.values()];
}

function markOf(group: Exchange[], direction: Direction, scale: LaneScale): LaneMark {
  const total = group.reduce((sum, each) => sum + (each.size ?? 1), 0);
  const size = sizes.findLast((each) => each <= total) ?? 1;
  const middle = group.reduce((sum, each) => sum + placeOf(each.on ?? '', scale), 0) / group.length;
  const shelter = direction === 'received' && group.some((each) => each.hardTimes);
  return { id: group[0]?.id ?? '', x: middle - markWidth[size] / 2, size, shelter };
}

function widthOf(mark: LaneMark): number {
  return markWidth[mark.size] + (mark.shelter ? shelterWidth : 0);
}

/** Moves signs apart, later ones to the right, and then back inside the end of the road. */
function spread(marks: LaneMark[], scale: LaneScale): LaneMark[] {
  const placed = marks.toSorted((a, b) => a.x - b.x);
  let free = scale.left;
  for (const mark of placed) {
    mark.x = Math.max(mark.x, free);
    free = mark.x + widthOf(mark) + gap;
  }
  let end = scale.right;
  for (const mark of placed.toReversed()) {
    mark.x = Math.min(mark.x, end - widthOf(mark));
    end = mark.x - gap;
  }
  return placed;
}
