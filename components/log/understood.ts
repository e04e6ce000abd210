import type { Direction, ExchangeKind, Size } from '../../ledger/exchange.ts';
import type { ReadDate } from '../../ledger/line/date-found.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import type { Draft } from './draft.ts';

/** What will be saved: read from the line, corrected by hand. */
export interface Understood {
  direction: Direction;
  kind?: ExchangeKind;
  size?: Size;
  on?: PartialDate;
  hardTimes: boolean;
  /** What is left of the line as the note. */
  note: string;
}

/**
 * Reads a draft.
 * @param options.direction what was asked for; what was received when nobody says otherwise
 * @param options.now epoch ms
 */
export type Understand = (
  draft: Draft,
  options: { direction?: Direction | undefined; now: number; readDate?: ReadDate | undefined },
) => Understood;
