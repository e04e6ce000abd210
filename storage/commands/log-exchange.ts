import { checkExchange, type ExchangeInput } from '../../ledger/check-exchange.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { type Written, write } from '../write.ts';
import { unknownReference } from './exchange-references.ts';
import { personFor, type Who } from './person-for.ts';

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
