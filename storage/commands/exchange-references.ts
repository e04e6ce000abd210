import type { Draft } from '../draft.ts';
import { presentPerson } from '../people-rows.ts';

/**
 * The field of an exchange that names a person or an exchange which is not there; null when all are.
 * @param exchange the fields that are being set
 */
export async function unknownReference(
  draft: Draft,
  exchange: { thirdPersonId?: string | null; answers?: string | null },
): Promise<'thirdPersonId' | 'answers' | null> {
  const { thirdPersonId, answers } = exchange;
  if (thirdPersonId && !(await presentPerson(draft, thirdPersonId))) return 'thirdPersonId';
  if (answers) {
    const answered = await draft.read('exchanges', answers);
    if (!answered || answered.deletedAt !== undefined) return 'answers';
  }
  return null;
}

/**
 * Whether an exchange that answers `answers` would, over others in between, answer itself. Those in the bin count:
 * they may come back.
 */
export async function answersItself(draft: Draft, exchangeId: string, answers: string): Promise<boolean> {
  const seen = new Set<string>();
  for (let next: string | undefined = answers; next !== undefined && !seen.has(next); ) {
    if (next === exchangeId) return true;
    seen.add(next);
    next = (await draft.read('exchanges', next))?.answers;
  }
  return false;
}
