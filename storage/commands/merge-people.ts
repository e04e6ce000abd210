import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import { united } from '../../ledger/united.ts';
import type { Draft } from '../draft.ts';
import { projectedTables } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import { referencesTo } from '../references.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

export interface MergePeople {
  /** Who stays, with their id and, where both say something, their words. */
  keptId: string;
  /** Who turns out to be the same person. */
  mergedId: string;
}

/**
 * Joins two people who are one, in one operation: all that was logged with either is with the kept one, handles,
 * tags, addresses and needs are united (`ledger/united.ts`). The journal keeps all the other one was; `undo` takes it
 * back while nothing has changed, `unmergePeople` at any time.
 * `not-found`: one is not there (field `keptId` or `mergedId`), or both are the same.
 */
export function mergePeople(
  ledger: Ledger,
  { keptId, mergedId }: MergePeople,
  op = ledger.newId(),
): Promise<Outcome<Written<MergePeople>, StoreCode | 'not-found'>> {
  return write<MergePeople, 'not-found'>(ledger, {
    act: 'merge-people',
    op,
    tables: [...projectedTables],
    work: async (draft) => {
      const kept = await presentPerson(draft, keptId);
      if (!kept) return problem('not-found', 'keptId');
      const other = keptId === mergedId ? undefined : await presentPerson(draft, mergedId);
      if (!other) return problem('not-found', 'mergedId');
      const merged = { id: mergedId, name: other.name, mergedAt: ledger.now(), op };
      await draft.set('people', keptId, { ...united(kept, other), merged: [...(kept.merged ?? []), merged] });
      await draft.remove('people', mergedId);
      for (const { table, id, field } of await referencesTo(ledger.db, 'people', mergedId)) {
        if (field !== null) await draft.setFields(table, id, { [field]: keptId });
        if (table === 'exchanges') await forgetSelf(draft, id);
      }
      return done({ keptId, mergedId });
    },
    again: () => ({ keptId, mergedId }),
  });
}

/** Nobody is introduced to themselves: a third person who is the same as the first says nothing any more. */
async function forgetSelf(draft: Draft, exchangeId: string): Promise<void> {
  const exchange = await draft.read('exchanges', exchangeId);
  if (exchange?.thirdPersonId !== undefined && exchange.thirdPersonId === exchange.personId)
    await draft.set('exchanges', exchangeId, { thirdPersonId: null });
}
