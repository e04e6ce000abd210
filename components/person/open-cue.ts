import type { Cue } from '../../ledger/cue.ts';
import { bestEvidence, spellsOf } from '../../ledger/cues/spell.ts';
import type { Decision } from '../../ledger/decision.ts';

/** A job search that still calls for a response, with the sign that tells most about it. */
export interface OpenCue {
  /** Key and occurrence of the decision about it, as `dueItems` makes them. */
  key: string;
  occurrence: string;
  evidence: Cue;
  /** All its signs: a link to any of them leads here. */
  cueIds: string[];
}

/**
 * The person's searches that are neither over nor let pass nor answered, newest first.
 * One that was put off is among them: who opens the person wants to know.
 */
export function openCues(cues: Cue[], decisions: Decision[]): OpenCue[] {
  return spellsOf(cues)
    .flatMap((spell) => {
      const evidence = bestEvidence(spell);
      const [key, occurrence] = [`cue:${spell.first.id}`, spell.first.id];
      const decision = decisions.find((each) => each.id === key);
      const over = decision?.doneFor === occurrence || decision?.dismissedFor === occurrence;
      if (!evidence || over) return [];
      return [{ key, occurrence, evidence, cueIds: spell.cues.map((cue) => cue.id) }];
    })
    .toReversed();
}
