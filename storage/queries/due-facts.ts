import type { DueFacts } from '../../ledger/due-items.ts';
import { forDays } from '../../ledger/due-thanks.ts';
import type { Exchange } from '../../ledger/exchange.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { dayAfter } from '../../ledger/start-of-day.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerDb } from '../ledger-db.ts';
import { read } from '../read.ts';
import { openCommitments } from './open-commitments.ts';

/**
 * All that due items follow from: decisions, cues, what is open, what was lately received and not thanked, and the
 * standings of the people they are about. It costs what may be due, not what was ever logged.
 */
export function dueFacts(ledger: Ledger): Promise<DueFacts> {
  const db = ledger.db;
  return read(ledger, [db.decisions, db.cues, db.commitments, db.exchanges, db.standings], async () => {
    const [decisions, cues, open, toThank] = await Promise.all([
      db.decisions.toArray(),
      db.cues.toArray(),
      openCommitments(db),
      unthanked(db, ledger.now()),
    ]);
    const people = new Set<string>();
    for (const { personId } of [...decisions, ...cues, ...toThank]) if (personId !== undefined) people.add(personId);
    const standings = await db.standings.bulkGet([...people]);
    const all = [...open.map(({ standing }) => standing), ...standings];
    const known = all.flatMap((standing) => (standing ? [[standing.personId, standing] as const] : []));
    return {
      decisions,
      cues,
      commitments: open.map(({ commitment }) => commitment),
      toThank,
      standings: new Map(known),
    };
  });
}

/** What was received on a known day of the last two months, and not thanked. A day more, for whatever zone it is. */
async function unthanked(db: LedgerDb, now: number): Promise<Exchange[]> {
  const first = dayAfter(localDay(now), -forDays - 1);
  const lately = await db.exchanges
    .where('[direction+on]')
    .between(['received', first], ['received', '\uffff'])
    .toArray();
  return lately.filter(
    ({ on, thankedOn, deletedAt }) => on?.length === 10 && thankedOn === undefined && deletedAt === undefined,
  );
}
