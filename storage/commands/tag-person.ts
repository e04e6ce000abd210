import { checkPersonChange } from '../../ledger/check-person.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import { type Written, write } from '../write.ts';

export interface TagPerson {
  personId: string;
  add?: string[];
  remove?: string[];
}

/**
 * Adds tags to a person and takes others off; what another window tagged meanwhile stays.
 * Besides what `checkPersonChange` refuses: `not-found`.
 */
export async function tagPerson(
  ledger: Ledger,
  { personId, add = [], remove = [] }: TagPerson,
  op = ledger.newId(),
): Promise<Outcome<Written<{ personId: string }>>> {
  const more = checkPersonChange({ tags: add }, ledger.now());
  if (!more.ok) return more;
  const fewer = checkPersonChange({ tags: remove }, ledger.now());
  if (!fewer.ok) return fewer;
  return write<{ personId: string }, string>(ledger, {
    act: 'tag-person',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const person = await presentPerson(draft, personId);
      if (!person) return problem('not-found', 'personId');
      const tags = new Set([...(person.tags ?? []), ...(more.value.tags ?? [])]);
      for (const tag of fewer.value.tags ?? []) tags.delete(tag);
      await draft.set('people', personId, { tags: [...tags] });
      draft.mark('people', personId);
      return done({ personId });
    },
    again: () => ({ personId }),
  });
}
