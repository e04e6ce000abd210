import type { Cue, CueKind } from '../cue.ts';

/** The kinds that say that somebody is looking for work. */
const searchKinds: ReadonlySet<CueKind> = new Set<CueKind>(['open-to-work', 'job-search', 'laid-off']);

/** A sign seen within this time of the last one belongs to the same search: 90 days, in ms. */
export const spellGap = 90 * 24 * 60 * 60 * 1000;

/** Whether a cue says that its person is looking for work. */
export function saysLooking(cue: Pick<Cue, 'kind'>): boolean {
  return searchKinds.has(cue.kind);
}

/** One job search of one person, from its first sign to its last. */
export interface Spell {
  /** The first sign. Its id names the spell for good. */
  first: Cue;
  /** All signs, oldest first. */
  cues: Cue[];
  /** Epoch ms of the last sign. */
  lastSignAt: number;
  /** The signs that are not over, oldest first. Empty: the search is over. */
  active: Cue[];
}

function bySeen(a: Cue, b: Cue): number {
  return a.seenAt - b.seenAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * Whether a sign seen at `at` is of this search. A profile said "open to work" until it was seen to say so no more,
 * however long nobody looked: nothing ended the search in between. Posts say it for 90 days.
 */
function belongs({ cues, lastSignAt }: Spell, at: number): boolean {
  if (at - lastSignAt <= spellGap) return true;
  return cues.some(({ kind, endedAt }) => kind === 'open-to-work' && endedAt === undefined);
}

/**
 * The job searches of one person, oldest first. Other cues and those in the bin are ignored.
 * A search that was over and shows again within 90 days is the same search: a badge that flickers
 * off and on must not be announced twice.
 * @param cues cues of one person, in any order
 */
export function spellsOf(cues: readonly Cue[]): Spell[] {
  const spells: Spell[] = [];
  for (const cue of cues.filter((each) => saysLooking(each) && each.deletedAt === undefined).toSorted(bySeen)) {
    const current = spells.at(-1);
    const sign = Math.max(cue.seenAt, cue.lastSeenAt);
    const spell = current && belongs(current, cue.seenAt) ? current : undefined;
    if (spell) {
      spell.cues.push(cue);
      spell.lastSignAt = Math.max(spell.lastSignAt, sign);
      if (cue.endedAt === undefined) spell.active.push(cue);
    } else {
      spells.push({ first: cue, cues: [cue], lastSignAt: sign, active: cue.endedAt === undefined ? [cue] : [] });
    }
  }
  return spells;
}

/**
 * The job search that a sign seen at `at` belongs to, or undefined when it begins a new one.
 * @param cues cues of one person, in any order
 * @param at epoch ms
 */
export function spellOf(cues: readonly Cue[], at: number): Spell | undefined {
  const last = spellsOf(cues).at(-1);
  return last && belongs(last, at) ? last : undefined;
}

/** The sign that tells most about a search that is not over: the newest with words to read, else the newest. */
export function bestEvidence(spell: Spell): Cue | undefined {
  return spell.active.findLast((cue) => cue.excerpt !== undefined) ?? spell.active.at(-1);
}
