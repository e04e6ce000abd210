import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Need } from '../../ledger/person.ts';
import type { Act } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import type { StoreCode } from '../store-failure.ts';
import { type Written, write } from '../write.ts';

/** Which need of whom. */
export interface NeedOf {
  personId: string;
  needId: string;
}

/** Puts a changed need in place of one that a person has. `not-found` (field `personId` or `needId`). */
export function changeNeed(
  ledger: Ledger,
  { personId, needId }: NeedOf,
  { act, op, changed }: { act: Act; op: string; changed: (need: Need) => Need },
): Promise<Outcome<Written<NeedOf>, StoreCode | 'not-found'>> {
  return write<NeedOf, 'not-found'>(ledger, {
    act,
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const person = await presentPerson(draft, personId);
      if (!person) return problem('not-found', 'personId');
      const needs = person.needs ?? [];
      if (!needs.some(({ id }) => id === needId)) return problem('not-found', 'needId');
      await draft.set('people', personId, { needs: needs.map((need) => (need.id === needId ? changed(need) : need)) });
      draft.mark('people', personId);
      return done({ personId, needId });
    },
    again: () => ({ personId, needId }),
  });
}
