import type { Cue } from '../../ledger/cue.ts';
import { spellOf } from '../../ledger/cues/spell.ts';
import { done, type Outcome } from '../../ledger/outcome.ts';
import { profileHandleOf } from '../../linkedin/addresses/profile.ts';
import type { ProposedCue } from '../../messages/from-overlay.ts';
import { endSpell } from '../../storage/commands/end-spell.ts';
import { noteCue } from '../../storage/commands/note-cue.ts';
import { personStory } from '../../storage/queries/person-story.ts';
import { holderOfAll } from './holders.ts';
import { linkedInOrigin } from './sender.ts';
import type { WorkerParts } from './worker-parts.ts';

type ProposedOpenToWork = Extract<ProposedCue, { sort: 'open-to-work' }>;

const kind = 'open-to-work';

/** A frame that is gone is believed a day after it was last seen: pages draw it late, or not at all. 24 hours, in ms. */
const quietAfterSeen = 24 * 60 * 60 * 1000;

/**
 * Stores that the profile of somebody in the ledger says they are open to work, once for the whole search; or that
 * it no longer does. Both are about people of the ledger only.
 */
export async function noteOpenToWork(
  proposed: ProposedOpenToWork,
  { ledger }: Pick<WorkerParts, 'ledger'>,
): Promise<Outcome<null>> {
  const person = await holderOfAll(ledger, proposed.person);
  if (typeof person !== 'object') return done(null);
  const { personId } = person;
  const cues = (await personStory(ledger, personId))?.cues ?? [];
  const noted = proposed.open
    ? await noteCue(ledger, {
        personId,
        kind,
        key: keyOf(cues, personId, ledger.now()),
        place: 'profile',
        ...evidence(proposed),
      })
    : isLongUnseen(cues, ledger.now())
      ? await endSpell(ledger, { personId, kind })
      : done(null);
  return noted.ok ? done(null) : noted;
}

/** A search has one key: that of its first open-to-work; a search known only by posts, or a new one, gets its own. */
function keyOf(cues: readonly Cue[], personId: string, now: number): string {
  const spell = spellOf(cues, now);
  const seen = spell?.cues.find((cue) => cue.kind === kind);
  return seen?.key ?? `${kind}:${personId}:${spell?.first.seenAt ?? now}`;
}

function isLongUnseen(cues: readonly Cue[], now: number): boolean {
  const open = cues.filter((cue) => cue.kind === kind && cue.endedAt === undefined);
  return open.length > 0 && open.every((cue) => now - Math.max(cue.seenAt, cue.lastSeenAt) > quietAfterSeen);
}

/** What the profile said, and its bare address. Anything else is not an address of this person's profile. */
function evidence({ excerpt, permalink }: ProposedOpenToWork): { excerpt?: string; permalink?: string } {
  const isProfile = permalink.startsWith(`${linkedInOrigin}/in/`) && profileHandleOf(permalink) !== null;
  return {
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(isProfile ? { permalink: `${linkedInOrigin}${new URL(permalink).pathname}` } : {}),
  };
}
