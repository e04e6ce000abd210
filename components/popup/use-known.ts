import type { Standing } from '../../ledger/standing.ts';
import { standingByPerson } from '../../storage/queries/standing-by-person.ts';
import { standingsByHandles } from '../../storage/queries/standings-by-handles.ts';
import { useLedger } from '../ledger-context.tsx';
import type { Live } from '../live-rows.ts';
import { useLiveRows } from '../live-rows.ts';
import type { LogWho } from '../log/log-who.ts';
import { draftKeyOf } from '../log/log-who.ts';

/** What stands between the user and someone, kept up to date; `null` for someone who is not in the ledger yet. */
export function useKnown(who: LogWho | null): Live<Standing | null> {
  const ledger = useLedger();
  return useLiveRows(who ? `known ${draftKeyOf(who)}` : 'nobody', async () => {
    if (!who) return null;
    if ('personId' in who) return standingByPerson(ledger, who.personId);
    const [handle] = who.handles;
    return handle ? ((await standingsByHandles(ledger, [handle])).get(handle) ?? null) : null;
  });
}
