import { checkExchange, type ExchangeInput } from '../../ledger/check-exchange.ts';
import { checkPerson, type PersonInput } from '../../ledger/check-person.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Draft } from '../draft.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { holdersOf, isBinned, presentPerson } from '../people-rows.ts';
import { type Written, write } from '../write.ts';
import { newPerson } from './add-person.ts';
import { unknownReference } from './exchange-references.ts';

/** Whom an exchange was with: someone known, or someone by name and handles, who becomes known. */
export type Who = { personId: string } | Pick<PersonInput, 'name' | 'handles' | 'headline'>;

export interface LogExchange extends ExchangeInput {
  who: Who;
}

interface Logged {
  personId: string;
  exchangeId: string;
}

/**
 * Logs one act of help, with the person too if they are new, in one transaction.
 * A `who` with a handle of a known person is that person, whatever the name; their other handles are added.
 * Besides what `checkExchange` and `checkPerson` refuse: `not-found` (field `who`, `thirdPersonId` or `answers`),
 * `two-people` when the handles belong to two people, `handle-in-bin` when to someone in the bin.
 */
export async function logExchange(
  ledger: Ledger,
  { who, ...input }: LogExchange,
  op = ledger.newId(),
): Promise<Outcome<Written<Logged>>> {
  const checked = checkExchange(input, ledger.now());
  if (!checked.ok) return checked;
  return write<Logged, string>(ledger, {
    act: 'log-exchange',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const found = await personFor(ledger, draft, who);
      if (!found.ok) return found;
      const missing = await unknownReference(draft, checked.value);
      if (missing) return problem('not-found', missing);
      const [personId, exchangeId] = [found.value, ledger.newId()];
      await draft.put('exchanges', { id: exchangeId, personId, ...checked.value, loggedAt: ledger.now() });
      return done({ personId, exchangeId });
    },
    again: loggedBy,
  });
}

function loggedBy(entries: JournalEntry[]): Logged {
  const exchange = entries.find(({ table }) => table === 'exchanges');
  const personId = exchange?.set.personId;
  if (!exchange || typeof personId !== 'string') throw new Error('the operation has no entry of its exchange');
  return { personId, exchangeId: exchange.id };
}

async function personFor(ledger: Ledger, draft: Draft, who: Who): Promise<Outcome<string>> {
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
