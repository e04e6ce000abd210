import type { DueItem } from '../../ledger/due-item.ts';
import type { DueFacts } from '../../ledger/due-items.ts';
import { CueBlock } from '../person/cue-block.tsx';
import { openCues } from '../person/open-cue.ts';
import { hashOf } from './address.ts';

/** An old helper who could use a hand, as on their own page. */
export function HelperCue({ item, facts }: { item: DueItem; facts: DueFacts }) {
  const standing = facts.standings.get(item.personId);
  const theirs = facts.cues.filter((cue) => cue.personId === item.personId);
  const cue = openCues(theirs, facts.decisions).find((each) => each.key === item.key);
  if (!standing || !cue) return null;
  const { personId } = item;
  return (
    <CueBlock
      cue={cue}
      standing={standing}
      href={hashOf({ view: 'person', personId })}
      onDid={() => {
        window.location.hash = hashOf({ view: 'person', personId, log: 'given' });
      }}
    />
  );
}
