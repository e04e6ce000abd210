import { checkExchange, type ExchangeInput } from '../../ledger/check-exchange.ts';
import type { Commitment, CommitmentEnd } from '../../ledger/commitment.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Draft } from '../draft.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { Ledger } from '../ledger.ts';
import { isBinned } from '../people-rows.ts';
import { type Written, write } from '../write.ts';
import { unknownReference } from './exchange-references.ts';

/** How something open ended. A kept one may become an exchange: a new one, or one that was logged already. */
export type EndCommitment =
  | { commitmentId: string; ended: 'kept'; exchange?: ExchangeInput | { exchangeId: string } }
  | { commitmentId: string; ended: Exclude<CommitmentEnd, 'kept'> };

interface Ended {
  commitmentId: string;
  /** The exchange it became. */
  exchangeId?: string;
}

/**
 * Ends an ask or a promise: kept, declined or withdrawn. Keeping it may log the exchange it became, in the same
 * operation, so that undo takes both back.
 * Besides what `checkExchange` refuses: `not-found` (field `commitmentId`, `exchangeId`, `thirdPersonId` or
 * `answers`), `already-ended`.
 */
export async function endCommitment(
  ledger: Ledger,
  input: EndCommitment,
  op = ledger.newId(),
): Promise<Outcome<Written<Ended>>> {
  const { commitmentId, ended } = input;
  const exchange = input.ended === 'kept' ? input.exchange : undefined;
  const isNew = exchange !== undefined && !('exchangeId' in exchange);
  const checked = isNew ? checkExchange(exchange, ledger.now()) : undefined;
  if (checked && !checked.ok) return checked;
  return write<Ended, string>(ledger, {
    act: 'end-commitment',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      const commitment = await draft.read('commitments', commitmentId);
      if (!commitment || isBinned(commitment)) return problem('not-found', 'commitmentId');
      if (commitment.ended !== undefined) return problem('already-ended', 'commitmentId');
      const became = checked
        ? await logged(ledger, draft, commitment, checked.value)
        : await known(draft, exchange && 'exchangeId' in exchange ? exchange.exchangeId : undefined);
      if (!became.ok) return became;
      const exchangeId = became.value;
      const link = exchangeId === undefined ? {} : { exchangeId };
      await draft.set('commitments', commitmentId, { ended, endedAt: ledger.now(), ...link });
      return done({ commitmentId, ...link });
    },
    again: (entries) => endedBy(commitmentId, entries),
  });
}

async function logged(
  ledger: Ledger,
  draft: Draft,
  { personId }: Commitment,
  exchange: ExchangeInput,
): Promise<Outcome<string>> {
  const missing = await unknownReference(draft, exchange);
  if (missing) return problem('not-found', missing);
  const exchangeId = ledger.newId();
  await draft.put('exchanges', { id: exchangeId, personId, ...exchange, loggedAt: ledger.now() });
  return done(exchangeId);
}

async function known(draft: Draft, exchangeId: string | undefined): Promise<Outcome<string | undefined>> {
  if (exchangeId === undefined) return done(undefined);
  const exchange = await draft.read('exchanges', exchangeId);
  return exchange && !isBinned(exchange) ? done(exchangeId) : problem('not-found', 'exchangeId');
}

function endedBy(commitmentId: string, entries: JournalEntry[]): Ended {
  const exchangeId = entries.find(({ table }) => table === 'commitments')?.set.exchangeId;
  return { commitmentId, ...(typeof exchangeId === 'string' && { exchangeId }) };
}
