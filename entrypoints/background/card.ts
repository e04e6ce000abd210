import type { Handle } from '../../ledger/handle.ts';
import { cardView } from '../../ledger/words/card-view.ts';
import type { CardView } from '../../ledger/words/views.ts';
import { personByHandles } from '../../storage/queries/person-by-handles.ts';
import { personStory } from '../../storage/queries/person-story.ts';
import type { WorkerParts } from './worker-parts.ts';

/** The card of the one person who holds this handle, in words ready to paint; null for strangers and in doubt. */
export async function cardOf(
  handle: Handle,
  { ledger, say, locale }: Pick<WorkerParts, 'ledger' | 'say' | 'locale'>,
): Promise<CardView | null> {
  const holder = await personByHandles(ledger, [handle]);
  if (holder === null || holder === 'two-people') return null;
  const story = await personStory(ledger, holder.personId);
  return story && cardView(story, say, { now: ledger.now(), locale });
}
