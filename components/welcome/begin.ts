import { readLine } from '../../ledger/line/read-line.ts';
import type { Outcome } from '../../ledger/outcome.ts';
import { done } from '../../ledger/outcome.ts';
import { writeSettings } from '../../messages/settings-store.ts';
import { logExchange } from '../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../storage/ledger.ts';
import type { NameDraft, WelcomeStore } from './draft-store.ts';

/** The first row that tells a kindness without saying whose, if there is one. */
export function nameless(names: NameDraft[]): number | undefined {
  const index = names.findIndex((each) => each.what.trim() !== '' && each.name.trim() === '');
  return index === -1 ? undefined : index;
}

/**
 * Writes the named kindnesses down, one by one. What was saved stays saved when a later one is not,
 * and is not saved again when the button is pressed again.
 * @returns the code and the field of the first that could not be saved
 */
export async function saveNames(ledger: Ledger, store: WelcomeStore): Promise<Outcome<null>> {
  for (const [index, draft] of store.getState().names.entries()) {
    if (draft.saved || !draft.name.trim()) continue;
    const op = draft.op || ledger.newId();
    store.getState().setName(index, { op });
    const saved = await logExchange(ledger, kindness(draft, ledger.now()), op);
    if (!saved.ok) return saved;
    store.getState().setName(index, { saved: true });
  }
  return done(null);
}

/** Keeps what was chosen: where it shows, how much a notification says, and that the user agreed. */
export function saveChoices(store: WelcomeStore, now: number): Promise<Outcome<unknown>> {
  const { mode, level } = store.getState();
  return writeSettings({ mode: mode ?? null, notificationLevel: level, consentedAt: now });
}

/** What one row says, with the kind and the year its words tell. */
function kindness(draft: NameDraft, now: number) {
  const line = readLine(draft.what.trim(), { direction: 'received', now });
  return {
    who: { name: draft.name.trim(), handles: [] },
    direction: 'received' as const,
    ...(line.kind ? { kind: line.kind } : {}),
    ...(line.size ? { size: line.size } : {}),
    ...(line.on ? { on: line.on } : {}),
    ...(line.note ? { note: line.note } : {}),
    ...(draft.tough || line.hardTimes ? { hardTimes: true } : {}),
  };
}
