import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { sure } from './pages.tsx';

/** Dana Whitlock: a kindness in a tough stretch in 2016, help both ways since. Answers her person id. */
export async function writeDana(ledger: Ledger): Promise<string> {
  const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const], headline: 'Design lead, Leeds' };
  const { personId } = sure(
    await logExchange(ledger, {
      who,
      direction: 'received',
      kind: 'introduction',
      size: 8,
      on: '2016',
      note: 'introduced me to Acme’s CTO',
      hardTimes: true,
      outcome: 'you got the job',
      thankedOn: '2016',
    }),
  );
  sure(
    await logExchange(ledger, {
      who: { personId },
      direction: 'given',
      kind: 'feedback',
      size: 4,
      on: '2023',
      note: 'reviewed the Lisbon portfolio',
    }),
  );
  sure(
    await logExchange(ledger, {
      who: { personId },
      direction: 'received',
      kind: 'introduction',
      size: 4,
      on: '2026-10-27',
      note: 'introduced me to Kestrel’s CTO',
    }),
  );
  return personId;
}
