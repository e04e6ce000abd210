import type { Person } from './person.ts';

/** Fields that are taken from the other person only where the kept one has nothing. */
const filled = ['headline', 'company', 'place', 'close', 'cadenceDays'] as const;

/** Longest note, in characters, as `checkPerson` has it: two that are longer together stay as the kept one's. */
const noteLength = 20_000;

/**
 * What a person gets when another turns out to be the same one. Handles, tags, addresses and needs are united; of
 * other fields the kept person's win and gaps are filled; both notes are kept, one after the other.
 * Somebody written down by hand stays so, whichever of the two it was.
 * @returns the fields that change
 */
export function united(kept: Person, other: Person): Partial<Omit<Person, 'importId'>> & { importId?: null } {
  const gaps = filled.flatMap((field) =>
    kept[field] === undefined && other[field] !== undefined ? [[field, other[field]] as const] : [],
  );
  return {
    ...Object.fromEntries(gaps),
    handles: [...kept.handles, ...other.handles],
    tags: [...new Set([...(kept.tags ?? []), ...(other.tags ?? [])])],
    emails: [...new Set([...(kept.emails ?? []), ...(other.emails ?? [])])],
    needs: [...(kept.needs ?? []), ...(other.needs ?? [])],
    ...noteOf(kept.note, other.note),
    ...(other.importId === undefined && { importId: null }),
  };
}

function noteOf(kept: string | undefined, other: string | undefined): { note?: string } {
  if (other === undefined || other === kept) return {};
  const both = kept === undefined ? other : `${kept}\n\n${other}`;
  return both.length > noteLength ? {} : { note: both };
}
