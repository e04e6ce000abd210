import type { DueFacts } from '../../ledger/due-items.ts';
import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** All that due items follow from: decisions, cues, and the standings of the people they are about. */
export function dueFacts(ledger: Ledger): Promise<DueFacts> {
  const db = ledger.db;
  return read(ledger, [db.decisions, db.cues, db.standings], async () => {
    const [decisions, cues] = await Promise.all([db.decisions.toArray(), db.cues.toArray()]);
    const people = new Set<string>();
    for (const { personId } of [...decisions, ...cues]) if (personId !== undefined) people.add(personId);
    const standings = await db.standings.bulkGet([...people]);
    const known = standings.flatMap((standing) => (standing ? [[standing.personId, standing] as const] : []));
    return { decisions, cues, standings: new Map(known) };
  });
}
