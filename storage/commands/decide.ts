import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Draft, FieldChanges } from '../draft.ts';
import type { Decision } from '../../ledger/decision.ts';
import type { Ledger } from '../ledger.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** What the user decided about a due item: over for this occurrence, or silent until a time (epoch ms). */
export type Decide =
  | { key: string; occurrence: string; verdict: 'done' | 'dismissed' }
  | { key: string; snoozedUntil: number };

/** Stores a decision about a due item. `not-found`: what the item is about is gone. */
export function decide(
  ledger: Ledger,
  input: Decide,
  op = ledger.newId(),
): Promise<Outcome<Written<{ key: string }>, StoreCode | 'not-found'>> {
  const { key } = input;
  return write<{ key: string }, 'not-found'>(ledger, {
    act: 'decide',
    op,
    tables: [...subjectTables],
    work: async (draft) => {
      const about = await subjectOf(draft, key);
      if (!about) return problem('not-found', 'key');
      if (!(await draft.read('decisions', key)))
        await draft.set('decisions', key, { ...about, createdAt: ledger.now() });
      await draft.set('decisions', key, decided(input));
      draft.mark('decisions', key);
      return done({ key });
    },
    again: () => ({ key }),
  });
}

function decided(input: Decide): FieldChanges<Decision> {
  if ('snoozedUntil' in input) return { snoozedUntil: input.snoozedUntil };
  return input.verdict === 'done' ? { doneFor: input.occurrence } : { dismissedFor: input.occurrence };
}

/** Where the subject of each sort of due item is: `remind:<uuid>` names its own row, the others a row by its id. */
const subjects = {
  cue: 'cues',
  promise: 'commitments',
  reply: 'commitments',
  thanks: 'exchanges',
} as const;

/** The tables that deciding about a due item reads. */
export const subjectTables = ['decisions', 'cues', 'commitments', 'exchanges'] as const;

/**
 * Whom a due item is about; null when the reminder, cue, ask, promise or exchange it stands for is gone, or it is of
 * no known sort.
 */
export async function subjectOf(draft: Draft, key: string): Promise<{ personId?: string } | null> {
  const [, sort = '', id = ''] = /^([a-z]+):(.+)$/.exec(key) ?? [];
  const table = Object.entries(subjects).find(([name]) => name === sort)?.[1];
  if (sort !== 'remind' && table === undefined) return null;
  const row = table === undefined ? await draft.read('decisions', key) : await draft.read(table, id);
  if (!row || row.deletedAt !== undefined) return null;
  return row.personId === undefined ? {} : { personId: row.personId };
}
