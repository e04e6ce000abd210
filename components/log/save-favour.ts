import { i18n } from '#i18n';
import type { Direction, Exchange } from '../../ledger/exchange.ts';
import type { Outcome } from '../../ledger/outcome.ts';
import { done } from '../../ledger/outcome.ts';
import { deedWords } from '../../ledger/words/deed-words.ts';
import { say } from '../../locales/say.ts';
import { editExchange } from '../../storage/commands/edit-exchange.ts';
import { logExchange } from '../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../storage/ledger.ts';
import type { Draft } from './draft.ts';
import type { LogWho } from './log-who.ts';
import type { Saved } from './saved.ts';
import { understand } from './understand.ts';
import type { Understood } from './understood.ts';
import { loadReadDate, mayHoldDate } from './use-read-date.ts';

/**
 * Writes a draft down, or corrects the favour it is the correction of.
 * The line is read once more here: Enter may come before the reader of dates has been loaded.
 */
export async function saveFavour(
  ledger: Ledger,
  {
    who,
    draft,
    editing,
    defaultDirection,
  }: {
    who: LogWho;
    draft: Draft & { op: string };
    editing: Exchange | undefined;
    defaultDirection: Direction | undefined;
  },
): Promise<Outcome<Omit<Saved, 'draft' | 'key'>>> {
  const readDate = mayHoldDate(draft.text) ? await loadReadDate() : undefined;
  const understood = understand(draft, { direction: defaultDirection, now: ledger.now(), readDate });
  if (editing) return correct(ledger, who, editing, draft, understood);

  const { direction, hardTimes, note, kind, size, on } = understood;
  const said = {
    direction,
    ...(kind ? { kind } : {}),
    ...(size ? { size } : {}),
    ...(on ? { on } : {}),
    ...(note ? { note } : {}),
    ...(hardTimes ? { hardTimes } : {}),
  };
  const outcome = await logExchange(ledger, { who, ...said }, draft.op);
  if (!outcome.ok) return outcome;
  const { op, personId, exchangeId } = outcome.value;
  const words = deedWords(said, say, { now: ledger.now(), form: 'sentence', name: who.name });
  return done({ op, personId, exchangeId, words: i18n.t('log.saved', [words]) });
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
  };
  const outcome = await editExchange(ledger, { exchangeId: id, set }, draft.op);
  if (!outcome.ok) return outcome;
  const words = deedWords(
    { direction, ...(kind ? { kind } : {}), ...(on ? { on } : {}), ...(note ? { note } : {}) },
    say,
    { now: ledger.now(), form: 'sentence', name: who.name },
  );
  return done({ op: outcome.value.op, personId, exchangeId: id, words: i18n.t('log.changed', [words]) });
}
