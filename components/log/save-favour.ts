import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import type { ExchangeInput } from '../../ledger/check-exchange.ts';
import type { Direction, Exchange } from '../../ledger/exchange.ts';
import type { Outcome } from '../../ledger/outcome.ts';
import { done } from '../../ledger/outcome.ts';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { say } from '../../locales/say.ts';
import { editExchange } from '../../storage/commands/edit-exchange.ts';
import { endCommitment } from '../../storage/commands/end-commitment.ts';
import { logExchange } from '../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../storage/ledger.ts';
import type { Draft } from './draft.ts';
import type { LogWho } from './log-who.ts';
import type { Saved } from './saved.ts';
import { understand } from './understand.ts';
import type { Understood } from './understood.ts';
import { loadReadDate, mayHoldDate } from './use-read-date.ts';

/**
 * Writes a draft down, or corrects the favour it is the correction of. What was promised or asked for is kept with it
 * in the same operation, so that Undo takes both back.
 * The line is read once more here: Enter may come before the reader of dates has been loaded.
 */
export async function saveFavour(
  ledger: Ledger,
  {
    who,
    draft,
    editing,
    keeping,
    defaultDirection,
  }: {
    who: LogWho;
    draft: Draft & { op: string };
    editing: Exchange | undefined;
    keeping?: Commitment | undefined;
    defaultDirection: Direction | undefined;
  },
): Promise<Outcome<Omit<Saved, 'draft' | 'key'>>> {
  const readDate = mayHoldDate(draft.text) ? await loadReadDate() : undefined;
  const understood = understand(draft, { direction: defaultDirection, now: ledger.now(), readDate });
  if (editing) return correct(ledger, who, editing, draft, understood);

  const { direction, hardTimes, note, kind, size, on } = understood;
  const { answers } = draft.set;
  const said = {
    direction,
    ...(kind ? { kind } : {}),
    ...(size ? { size } : {}),
    ...(on ? { on } : {}),
    ...(note ? { note } : {}),
    ...(hardTimes ? { hardTimes } : {}),
    ...(answers && direction === 'given' ? { answers } : {}),
  };
  const outcome = keeping
    ? await keep(ledger, keeping, said, draft.op)
    : await logExchange(ledger, { who, ...said }, draft.op);
  if (!outcome.ok) return outcome;
  const { op, personId, exchangeId } = outcome.value;
  const words = deedWords(said, say, {
    now: ledger.now(),
    form: 'sentence',
    name: await nameOf(ledger, personId, who),
  });
  return done({ op, personId, exchangeId, words: i18n.t('log.saved', [words]) });
}

/** The name under which they are known; what a page or an address calls them may be less ("took"). */
async function nameOf(ledger: Ledger, personId: string, who: LogWho): Promise<string> {
  try {
    return (await ledger.db.people.get(personId))?.name ?? who.name;
  } catch (failure) {
    // It is saved already; only the sentence about it is less warm.
    console.warn('The name could not be read.', failure);
    return who.name;
  }
}

/** Ends what was promised or asked for as kept, together with the favour it became. */
async function keep(ledger: Ledger, { id, personId }: Commitment, exchange: ExchangeInput, op: string) {
  const outcome = await endCommitment(ledger, { commitmentId: id, ended: 'kept', exchange }, op);
  if (!outcome.ok) return outcome;
  return done({ op: outcome.value.op, personId, exchangeId: outcome.value.exchangeId ?? '' });
}

async function correct(
  ledger: Ledger,
  who: LogWho,
  { id, personId }: Exchange,
  draft: Draft & { op: string },
  { direction, kind, size, on, hardTimes }: Understood,
): Promise<Outcome<Omit<Saved, 'draft' | 'key'>>> {
  const note = draft.text.trim() || null;
  const set = {
    direction,
    kind: kind ?? null,
    size: size ?? null,
    on: on ?? null,
    note,
    hardTimes: hardTimes || null,
    ...(draft.set.answers === undefined ? {} : { answers: draft.set.answers }),
  };
  const outcome = await editExchange(ledger, { exchangeId: id, set }, draft.op);
  if (!outcome.ok) return outcome;
  const words = deedWords(
    { direction, ...(kind ? { kind } : {}), ...(on ? { on } : {}), ...(note ? { note } : {}) },
    say,
    { now: ledger.now(), form: 'sentence', name: await nameOf(ledger, personId, who) },
  );
  return done({ op: outcome.value.op, personId, exchangeId: id, words: i18n.t('log.changed', [words]) });
}
