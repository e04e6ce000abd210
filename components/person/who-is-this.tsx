import { useState } from 'react';
import type { Handle } from '../../ledger/handle.ts';
import { personByHandles } from '../../storage/queries/person-by-handles.ts';
import { personStory } from '../../storage/queries/person-story.ts';
import { useLedger } from '../ledger-context.tsx';
import { useLiveRows } from '../live-rows.ts';
import { NotRead } from '../not-read.tsx';
import { Gone, StillReading } from './in-place-of-a-person.tsx';
import { NotSure } from './not-sure.tsx';
import { PersonView } from './person-view.tsx';
import { Stranger } from './stranger.tsx';

/** A person of the ledger by id, as they are now. */
export function KnownPerson({ personId, cueId, thanking }: { personId: string; cueId?: string; thanking?: boolean }) {
  const ledger = useLedger();
  const story = useLiveRows(`person ${personId}`, () => personStory(ledger, personId));
  if (story.state === 'waiting') return <StillReading />;
  if (story.state === 'failed') return <NotRead code={story.code} onAgain={story.again} />;
  if (!story.rows) return <Gone />;
  return <PersonView story={story.rows} {...(cueId ? { cueId } : {})} {...(thanking ? { thanking } : {})} />;
}

/**
 * Whoever a page is about, known or not. Once something is logged for a stranger, they are known.
 * @param name what the page calls them, shown only while they are not in the ledger
 * @param inDoubt the page contradicts its address: then whoever has the address may be somebody else
 */
export function PersonOfHandles({
  handles,
  name,
  headline,
  inDoubt = false,
  thanking,
}: {
  handles: Handle[];
  name: string;
  headline?: string;
  inDoubt?: boolean;
  thanking?: boolean;
}) {
  const ledger = useLedger();
  const [chosen, setChosen] = useState<string>();
  const who = useLiveRows(`who ${handles.join(' ')}`, () => personByHandles(ledger, handles));
  if (who.state === 'waiting') return <StillReading />;
  if (who.state === 'failed') return <NotRead code={who.code} onAgain={who.again} />;
  const two = who.rows === 'two-people';
  if ((two || inDoubt) && !chosen) return <NotSure handles={handles} two={two} onChoose={setChosen} />;
  const personId = who.rows === 'two-people' || inDoubt ? chosen : who.rows?.personId;
  if (personId) return <KnownPerson personId={personId} {...(thanking ? { thanking } : {})} />;
  return <Stranger handles={handles} name={name} {...(headline ? { headline } : {})} />;
}
