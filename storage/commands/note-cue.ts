import { type CueInput, checkCue } from '../../ledger/check-cue.ts';
import type { Cue } from '../../ledger/cue.ts';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { Ledger } from '../ledger.ts';
import { presentPerson } from '../people-rows.ts';
import { type Written, write } from '../write.ts';

/** Seen again is worth an entry once a week: a profile may be opened many times a day. 7 days, in ms. */
const signEvery = 7 * 24 * 60 * 60 * 1000;

/** 24 hours, in ms. */
const aDay = 24 * 60 * 60 * 1000;

/** Something noticed. Its `key` names the post, or the spell: the same key never makes a second cue. */
export interface NoteCue extends CueInput {
  personId: string;
}

/**
 * Stores something noticed about a known person, once by its key. Seen again, it only moves `lastSeenAt`,
 * at most once a week; one that had ended is open again.
 * Answers `fresh: true` when it was not known before. Besides what `checkCue` refuses: `not-found`.
 */
export async function noteCue(
  ledger: Ledger,
  { personId, ...input }: NoteCue,
  op = ledger.newId(),
): Promise<Outcome<Written<{ cueId: string; fresh: boolean }>>> {
  const checked = checkCue(input, ledger.now());
  if (!checked.ok) return checked;
  return write<{ cueId: string; fresh: boolean }, string>(ledger, {
    act: 'note-cue',
    op,
    tables: ['people', 'exchanges', 'commitments', 'cues'],
    work: async (draft) => {
      if (!(await presentPerson(draft, personId))) return problem('not-found', 'personId');
      const now = ledger.now();
      const known = await ledger.db.cues.where({ key: checked.value.key }).first();
      if (known) {
        if (isWorthNoting(known, now)) await draft.set('cues', known.id, { lastSeenAt: now, endedAt: null });
        return done({ cueId: known.id, fresh: false });
      }
      const cueId = ledger.newId();
      const seenAt = await afterTheOthers(ledger, personId, now);
      await draft.put('cues', { id: cueId, personId, ...checked.value, seenAt, lastSeenAt: seenAt });
      return done({ cueId, fresh: true });
    },
    again: ([entry]) => ({ cueId: entry.id, fresh: entry.change === 'create' }),
  });
}

/**
 * A new sign never comes before, or in the same millisecond as, one that is stored already: the first sign names
 * its spell, and a clock that was put right by a little must not make it another one. A stored time that lies
 * further ahead than a day came from a clock that was wrong, and is not followed.
 */
async function afterTheOthers(ledger: Ledger, personId: string, now: number): Promise<number> {
  const others = await ledger.db.cues.where({ personId }).toArray();
  const near = others.map((cue) => cue.seenAt).filter((at) => at >= now && at - now < aDay);
  return near.reduce((latest, at) => Math.max(latest, at + 1), now);
}

function isWorthNoting({ endedAt, lastSeenAt, deletedAt }: Cue, now: number): boolean {
  if (deletedAt !== undefined) return false;
  return endedAt !== undefined || now - lastSeenAt >= signEvery;
}
