import { checkPerson, type PersonInput } from '../../ledger/check-person.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Draft } from '../draft.ts';
import type { Ledger } from '../ledger.ts';
import { holdersOf, isBinned, presentPerson } from '../people-rows.ts';
import { newPerson } from './add-person.ts';

/** Whom something is with: someone known, or someone by name and handles, who becomes known. */
export type Who = { personId: string } | Pick<PersonInput, 'name' | 'handles' | 'headline'>;

/**
 * The person an action is about, made in the draft if they are new. A `who` with a handle of a known person is that
 * person, whatever the name; their other handles are added.
 * Refused besides what `checkPerson` refuses: `not-found`, `two-people`, `handle-in-bin` (field `who`).
 */
export async function personFor(ledger: Ledger, draft: Draft, who: Who): Promise<Outcome<string>> {
  if ('personId' in who) {
    const person = await presentPerson(draft, who.personId);
    return person ? done(person.id) : problem('not-found', 'who');
  }
  const holders = await holdersOf(ledger.db, who.handles ?? []);
  const [known, ...others] = holders.filter((holder) => !isBinned(holder));
  if (others.length > 0) return problem('two-people', 'who');
  if (!known && holders.length > 0) return problem('handle-in-bin', 'who');
  const checked = checkPerson(known ? { name: known.name, handles: who.handles } : who, ledger.now());
  if (!checked.ok) return checked;
  if (!known) {
    const person = newPerson(ledger, checked.value);
    await draft.put('people', person);
    return done(person.id);
  }
  const elsewhere = new Set(holders.filter(isBinned).flatMap((holder) => holder.handles));
  const more = (checked.value.handles ?? []).filter((handle) => !elsewhere.has(handle));
  await draft.set('people', known.id, { handles: [...new Set([...known.handles, ...more])] });
  return done(known.id);
}
