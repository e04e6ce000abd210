import type { Ledger } from '../ledger.ts';
import { read } from '../read.ts';

/** How much is kept, without what is in the bin. */
export interface Counts {
  people: number;
  exchanges: number;
  /** Custom reminders that still wait. */
  reminders: number;
  /** Things noticed on pages. */
  cues: number;
}

/** How much is kept: counted from the tables' keys, so that it costs little however much there is. */
export function counts(ledger: Ledger): Promise<Counts> {
  const { people, exchanges, decisions, cues } = ledger.db;
  return read(ledger, [people, exchanges, decisions, cues], async () => {
    const [allPeople, binnedPeople, allExchanges, binnedExchanges, reminders, seen] = await Promise.all([
      people.count(),
      people.where('deletedAt').above(0).count(),
      exchanges.count(),
      exchanges.where('deletedAt').above(0).count(),
      decisions
        .filter(
          ({ words, dueOn, doneFor, dismissedFor, deletedAt }) =>
            words !== undefined && deletedAt === undefined && doneFor !== dueOn && dismissedFor !== dueOn,
        )
        .count(),
      cues.filter(({ deletedAt }) => deletedAt === undefined).count(),
    ]);
    return {
      people: allPeople - binnedPeople,
      exchanges: allExchanges - binnedExchanges,
      reminders,
      cues: seen,
    };
  });
}
