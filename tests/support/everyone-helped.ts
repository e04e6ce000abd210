import { logExchange } from '../../storage/commands/log-exchange.ts';
import { cast } from '../fixtures/cast.ts';
import { acquaintances } from '../fixtures/look-alikes.ts';
import type { Member } from '../fixtures/member.ts';
import { type LedgerRows, ledgerRows } from './ledger-rows.ts';
import { wanted } from './wanted.ts';

/** One who is never helped by, only helped: their search must stay quiet. */
const onlyHelped: Member = acquaintances.kofi;

/**
 * A ledger in which everybody who posts on the practice feed once helped, in 2016, except one whom the user only
 * helped: so that every post that is no search by its author has the chance to be taken for one.
 */
export function everyoneHelped(
  people: readonly Member[] = [...Object.values(cast), ...Object.values(acquaintances)],
): Promise<LedgerRows> {
  return ledgerRows(
    async (ledger) => {
      for (const member of people) {
        const direction = member === onlyHelped ? 'given' : 'received';
        const note = direction === 'given' ? 'Wrote a reference' : 'Introduced me to Acme';
        wanted(
          await logExchange(ledger, {
            who: { name: member.name, handles: [`in:${member.slug}`, `member:${member.memberNumber}`] },
            ...{ direction, kind: direction === 'given' ? 'recommendation' : 'introduction', on: '2016', note },
          }),
        );
      }
    },
    { now: Date.now() },
  );
}
