import type { Commitment } from './commitment.ts';
import type { Cue } from './cue.ts';
import { bestEvidence, spellsOf } from './cues/spell.ts';
import type { Exchange } from './exchange.ts';
import { kindestFirst, newestFirst } from './exchange-order.ts';
import { nameWords } from './name-words.ts';
import { yearOf } from './partial-date.ts';
import type { Need, Person } from './person.ts';
import type { Deed, Standing } from './standing.ts';
import { standingWord } from './standing-word.ts';

/** As much of a note as a badge can ever show. */
const noteLength = 200;

function deedOf(exchange: Exchange): Deed {
  const { id, direction, kind, size, on, note, hardTimes } = exchange;
  return {
    exchangeId: id,
    direction,
    ...(kind !== undefined && { kind }),
    ...(size !== undefined && { size }),
    ...(on !== undefined && { on }),
    ...(note !== undefined && { note: beginning(note) }),
    ...(hardTimes && { hardTimes }),
  };
}

/** The first characters of a note, never half of one. */
function beginning(note: string): string {
  if (note.length <= noteLength) return note;
  const cut = note.slice(0, noteLength);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function first<Row>(rows: readonly Row[], order: (a: Row, b: Row) => number): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && order(best, row) <= 0 ? best : row), undefined);
}

function newestNeed(needs: readonly Need[]): string | undefined {
  const open = needs.filter((need) => need.closedAt === undefined);
  return first(open, (a, b) => b.heardAt - a.heardAt || (a.id < b.id ? -1 : 1))?.words;
}

function sum(exchanges: readonly Exchange[]): number {
  return exchanges.reduce((total, exchange) => total + (exchange.size ?? 1), 0);
}

function lookingOf(cues: readonly Cue[]): Standing['looking'] {
  const spell = spellsOf(cues).at(-1);
  const evidence = spell && bestEvidence(spell);
  if (!spell || !evidence) return undefined;
  return { cueId: evidence.id, kind: evidence.kind, seenAt: spell.first.seenAt, lastSeenAt: spell.lastSignAt };
}

/**
 * What the exchanges with one person add up to. Rows in the bin are ignored; the order of rows does not matter;
 * nothing fades with time. An exchange without a size counts as five minutes (1).
 * @param person the person, also one who is in the bin (whether to keep a standing is the caller's business)
 * @param exchanges all exchanges of this person
 * @param also all commitments and cues of this person
 */
export function standingOf(
  person: Person,
  exchanges: readonly Exchange[],
  also: { commitments: readonly Commitment[]; cues: readonly Cue[] },
): Standing {
  const kept = exchanges.filter((exchange) => exchange.deletedAt === undefined);
  const givenRows = kept.filter((exchange) => exchange.direction === 'given');
  const receivedRows = kept.filter((exchange) => exchange.direction === 'received');
  const sums = {
    given: sum(givenRows),
    received: sum(receivedRows),
    givenCount: givenRows.length,
    receivedCount: receivedRows.length,
  };
  const toughStretch = receivedRows.some((exchange) => exchange.hardTimes === true);
  const years = kept.flatMap((exchange) => (exchange.on === undefined ? [] : [yearOf(exchange.on)]));
  const latest = first(kept, newestFirst);
  const kindness = first(receivedRows, kindestFirst);
  const need = newestNeed(person.needs ?? []);
  const looking = lookingOf(also.cues);
  return {
    personId: person.id,
    name: person.name,
    handles: person.handles,
    nameWords: nameWords(person.name),
    ...(person.close && { close: true }),
    ...sums,
    word: standingWord({ ...sums, toughStretch }),
    ...(years.length > 0 && { since: years.reduce((a, b) => Math.min(a, b)) }),
    ...(latest && { latest: deedOf(latest) }),
    ...(kindness && { kindness: deedOf(kindness) }),
    notThanked: receivedRows.filter((exchange) => exchange.thankedOn === undefined).length,
    open: also.commitments.filter((each) => each.ended === undefined && each.deletedAt === undefined).length,
    ...(need !== undefined && { need }),
    ...(looking && { looking }),
  };
}
