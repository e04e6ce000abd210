import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/**
 * What these people do, as their page or the user says: the headline, or company and place. A list shows it beside
 * the name; a standing does not hold it. Whoever has none is absent.
 */
export function headlines(ledger: Ledger, personIds: readonly string[]): Promise<Map<string, string>> {
  return read(ledger, [ledger.db.people], async () => {
    const rows = await ledger.db.people.bulkGet([...personIds]);
    const found = rows.flatMap((person) => {
      const does = person?.headline ?? [person?.company, person?.place].filter(Boolean).join(', ');
      return person && does ? [[person.id, does] as const] : [];
    });
    return new Map(found);
  });
}
