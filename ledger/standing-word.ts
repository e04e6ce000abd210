import { balance } from './balance.ts';
import type { StandingWord } from './standing.ts';

/** As long as it leans by less than this, both sides call it a two-way street. */
const level = 0.25;

/**
 * The words for what stands between two people, first that applies.
 * A kindness in a tough stretch comes before everything else and never fades.
 */
export function standingWord(sums: {
  given: number;
  received: number;
  givenCount: number;
  receivedCount: number;
  /** At least one received exchange came in hard times. */
  toughStretch: boolean;
}): StandingWord {
  if (sums.toughStretch) return 'tough-stretch';
  const count = sums.givenCount + sums.receivedCount;
  if (count === 0) return 'nothing';
  const { direction } = balance(sums.given, sums.received);
  if (sums.givenCount > 0 && sums.receivedCount > 0 && Math.abs(direction) < level) return 'two-way';
  if (count === 1) return sums.receivedCount === 1 ? 'helped-you-once' : 'you-helped-once';
  return direction < 0 ? 'mostly-received' : 'mostly-given';
}
