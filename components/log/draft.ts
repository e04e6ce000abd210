import type { Direction, Exchange, ExchangeKind, Size } from '../../ledger/exchange.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';

/** What was corrected by hand. Absent: the line decides. `null`: left out, whatever the line says. */
export interface Corrections {
  direction?: Direction;
  kind?: ExchangeKind | null;
  size?: Size | null;
  on?: PartialDate | null;
  hardTimes?: boolean;
  /** The favour this one pays back. */
  answers?: string | null;
}

/** A favour being written down. */
export interface Draft {
  /** The line, exactly as typed. */
  text: string;
  set: Corrections;
  /**
   * The operation id under which it was last tried to be saved. Trying the same draft again uses it again, so that
   * a favour whose answer got lost is not written down twice. Any change of the draft is a new favour.
   */
  op?: string;
}

export const emptyDraft: Draft = { text: '', set: {} };

/** Whether no words would be lost if this were thrown away: a direction without words is soon chosen again. */
export function isEmpty(draft: Draft): boolean {
  return draft.text === '';
}

/** The draft with other words or corrections. It is a new favour, so the operation id goes. */
export function changed(draft: Draft, change: { text?: string; set?: Corrections }): Draft {
  return { text: change.text ?? draft.text, set: { ...draft.set, ...change.set } };
}

/** A favour as the draft of its own correction: everything as it is written, nothing read from the line again. */
export function draftOf({ note, direction, kind, size, on, hardTimes, answers }: Exchange): Draft {
  return {
    text: note ?? '',
    set: {
      direction,
      kind: kind ?? null,
      size: size ?? null,
      on: on ?? null,
      hardTimes: hardTimes ?? false,
      answers: answers ?? null,
    },
  };
}
