import type { ReadLine } from '../../ledger/line/read-line.ts';
import { readLine } from '../../ledger/line/read-line.ts';
import { spansOf } from '../../ledger/line/spans.ts';
import type { Corrections } from './draft.ts';
import type { Understand } from './understood.ts';

/** What a draft says: read from its line, and what was corrected by hand instead where it was. */
export const understand: Understand = ({ text, set }, { direction, now, readDate }) => {
  const asked = set.direction ?? direction;
  const line = readLine(text, { direction: asked ?? 'received', now, ...(readDate ? { readDate } : {}) });
  const kind = set.kind === undefined ? line.kind : (set.kind ?? undefined);
  const size = set.size === undefined ? line.size : (set.size ?? undefined);
  const on = set.on === undefined ? line.on : (set.on ?? undefined);
  return {
    direction: asked ?? line.direction ?? 'received',
    ...(kind ? { kind } : {}),
    ...(size ? { size } : {}),
    ...(on ? { on } : {}),
    hardTimes: set.hardTimes ?? line.hardTimes ?? false,
    note: noteOf(text, line, set),
  };
};

/** The note, with the words of what was left out by hand: they were no date, size or tough stretch after all. */
function noteOf(text: string, { note, spans }: ReadLine, set: Corrections): string {
  const leftOut = new Set([
    ...(set.on === null ? ['on'] : []),
    ...(set.size === null ? ['size'] : []),
    ...(set.hardTimes === false ? ['hard-times'] : []),
  ]);
  if (leftOut.size === 0) return note;
  const cuts = spans.flatMap(({ start, end, as }) =>
    as === 'note' || as === 'between' || leftOut.has(as) ? [] : [{ start, end, as }],
  );
  return spansOf(text, cuts)
    .map(({ start, end, as }) => (as === 'note' ? text.slice(start, end) : ''))
    .join('');
}
