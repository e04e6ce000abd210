import type { Handle } from '../../ledger/handle.ts';
import type { Say } from '../../ledger/words/say.ts';
import { markView } from '../../ledger/words/mark-view.ts';
import type { MarkView } from '../../ledger/words/views.ts';
import type { StandingsAnswer, StandingsAsk } from '../../messages/from-overlay.ts';
import { agreedHolder, type Holder, holderOfAll, holdersOf } from './holders.ts';
import type { WorkerParts } from './worker-parts.ts';

/**
 * What stands between the user and the people asked for: their handles and no others.
 * Where it is in doubt who somebody is there is no mark at all, not even one that says "nothing recorded".
 */
export async function marksOf(
  { handles, rows = [], together, corner }: StandingsAsk,
  hidden: boolean,
  { ledger, say, locale }: Pick<WorkerParts, 'ledger' | 'say' | 'locale'>,
): Promise<StandingsAnswer> {
  const holders = await (together ? allAlike(handles, holderOfAll(ledger, handles)) : holdersOf(ledger, handles));
  for (const [handle, holder] of agreedInRows(rows, holders)) holders.set(handle, holder);
  const how = { now: ledger.now(), locale, hidden };
  const marks: Partial<Record<Handle, MarkView>> = {};
  for (const [handle, holder] of holders) {
    if (holder === 'in-doubt') continue;
    const mark = markView(holder === 'stranger' ? null : holder, say, how);
    marks[handle] = corner ? inCorner(mark, holder, hidden, say) : mark;
  }
  return {
    settings: { hidden },
    marks,
    known: handles.filter((handle) => typeof holders.get(handle) === 'object'),
    ...(corner ? { putAway: say('worker.putAway') } : {}),
  };
}

async function allAlike(handles: readonly Handle[], one: Promise<Holder>): Promise<Map<Handle, Holder>> {
  const holder = await one;
  return new Map(handles.map((handle) => [handle, holder]));
}

/** Who holds the handles of each row. Two rows that give one handle to two people leave it in doubt. */
function agreedInRows(rows: readonly Handle[][], holders: ReadonlyMap<Handle, Holder>): Map<Handle, Holder> {
  const agreed = new Map<Handle, Holder>();
  for (const row of rows) {
    const holder = agreedHolder(row, holders);
    const before = row.map((handle) => agreed.get(handle) ?? holder);
    for (const handle of row) agreed.set(handle, before.every((each) => each === holder) ? holder : 'in-doubt');
  }
  return agreed;
}

/** Away from any name on the page, the mark has to say whom it means, and that it knows the address only. */
function inCorner(mark: MarkView, holder: Holder, hidden: boolean, say: Say): MarkView {
  const label = say('worker.fromAddress', [mark.label]);
  if (typeof holder !== 'object' || hidden) return { ...mark, label };
  return { ...mark, strong: holder.name, soft: mark.strong, label };
}
