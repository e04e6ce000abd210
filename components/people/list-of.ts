import type { Standing } from '../../ledger/standing.ts';
import type { Ledger } from '../../storage/ledger.ts';
import { headlines } from '../../storage/queries/headlines.ts';
import { peoplePage } from '../../storage/queries/people-page.ts';
import { recordedPeople } from '../../storage/queries/recorded-people.ts';

/** What the list of people shows. */
export interface PeopleList {
  people: Standing[];
  /** There are more than these. */
  more: boolean;
  /** By person id: the small line under the name. */
  does: Map<string, string>;
  /** How many were found for what was typed; nothing typed is counted apart, because that takes longer. */
  found?: number;
}

/** The people to show and what each does, read together so that nothing appears a moment later. */
export async function listOf(ledger: Ledger, text: string, limit: number): Promise<PeopleList> {
  const list = text.trim() === '' ? await peoplePage(ledger, limit) : await search(ledger, text, limit);
  const ids = list.people.map(({ personId }) => personId);
  return { ...list, does: await headlines(ledger, ids) };
}

async function search(ledger: Ledger, text: string, limit: number) {
  const { people, total } = await recordedPeople(ledger, { text, limit });
  return { people, more: people.length < total, found: total };
}
