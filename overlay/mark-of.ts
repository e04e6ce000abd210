import type { Handle } from '../ledger/handle.ts';
import type { MarkView } from '../ledger/words/views.ts';
import type { StandingsAnswer } from '../messages/from-overlay.ts';

/**
 * The one mark for handles read from one profile, or undefined when there is none or they do not agree: then it is
 * not sure who this is, and nothing is shown.
 */
export function markOf({ marks, known }: StandingsAnswer, handles: readonly Handle[]): MarkView | undefined {
  const ours = handles.filter((each) => known.includes(each));
  const [mark, ...others] = (ours.length > 0 ? ours : handles.slice(0, 1)).map((each) => marks[each]);
  return others.every((other) => other?.label === mark?.label) ? mark : undefined;
}
