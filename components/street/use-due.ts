import { useEffect, useMemo, useState } from 'react';
import type { DueItem } from '../../ledger/due-item.ts';
import type { DueFacts } from '../../ledger/due-items.ts';
import { dueItems, nextDueAt } from '../../ledger/due-items.ts';
import { dueFacts } from '../../storage/queries/due-facts.ts';
import { useLedger } from '../ledger-context.tsx';
import type { Live } from '../live-rows.ts';
import { useLiveRows } from '../live-rows.ts';

/** The longest time a browser's timer can be set to, in ms (a signed 32-bit number of them). */
const longestTimer = 2_147_483_647;

/** What waits now, most pressing first, with the facts it follows from. */
export interface Due {
  items: DueItem[];
  facts: DueFacts;
}

/** What waits now. It changes with the ledger, and with the clock at the moment something falls due. */
export function useDue(): Live<Due> {
  const ledger = useLedger();
  const facts = useLiveRows('due', () => dueFacts(ledger));
  const [now, setNow] = useState(() => ledger.now());
  const rows = facts.state === 'ready' ? facts.rows : undefined;

  useEffect(() => {
    const next = rows && nextDueAt(rows, now);
    if (next === undefined) return undefined;
    const timer = setTimeout(() => setNow(ledger.now()), Math.min(Math.max(next - ledger.now(), 0), longestTimer));
    return () => clearTimeout(timer);
  }, [rows, now, ledger]);

  return useMemo(() => {
    if (facts.state === 'failed') return facts;
    if (facts.state === 'waiting') return { state: 'waiting' };
    // The clock of the last timer or of now, whichever is later: a snooze made a moment ago ends after both.
    return { state: 'ready', rows: { items: dueItems(facts.rows, Math.max(now, ledger.now())), facts: facts.rows } };
  }, [facts, now, ledger]);
}

/** How many things wait now; 0 until it is known. */
export function useDueCount(): number {
  const due = useDue();
  return due.state === 'ready' ? due.rows.items.length : 0;
}
