import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Commitment } from '../../ledger/commitment.ts';
import type { Exchange } from '../../ledger/exchange.ts';
import type { Problem } from '../../ledger/outcome.ts';
import { problem } from '../../ledger/outcome.ts';
import { useLedger } from '../ledger-context.tsx';
import type { Draft } from './draft.ts';
import { useDrafts } from './draft-store.ts';
import type { LogWho } from './log-who.ts';
import type { Saved } from './saved.ts';

/** What saving needs is not needed to type: it is loaded once the form is on screen. */
const loadSaving = () => import('./save-favour.ts');

/** Where saving stands. */
interface SaveState {
  saving: boolean;
  /** Why the last try did not save it. Gone as soon as the draft changes: changed words are a new try. */
  problem?: Problem;
}

/**
 * Saves the draft once, however often Enter is pressed, and keeps it when it cannot be saved.
 * Pressed while it is not yet known whom it is about, it waits for that.
 */
export function useSave(form: {
  key: string;
  who: LogWho | null;
  draft: Draft;
  editing: Exchange | undefined;
  keeping: Commitment | undefined;
  defaultDirection: Exchange['direction'] | undefined;
  onSaved: (saved: Saved) => void;
}): { state: SaveState; save: () => Promise<void> } {
  const ledger = useLedger();
  const [state, setState] = useState<SaveState & { op?: string }>({ saving: false });
  const [wanted, setWanted] = useState(false);
  const busy = useRef(false);
  const { key, who, draft, onSaved } = form;

  const save = async () => {
    if (busy.current) return;
    if (!who) {
      setWanted(true);
      return;
    }
    busy.current = true;
    setWanted(false);
    setState({ saving: true });
    const tried = { ...draft, op: draft.op ?? ledger.newId() };
    useDrafts.getState().put(key, tried);
    try {
      const { saveFavour } = await loadSaving();
      const outcome = await saveFavour(ledger, { ...form, who, draft: tried });
      setState(outcome.ok ? { saving: false } : { saving: false, problem: outcome, op: tried.op });
      if (!outcome.ok) return;
      // Typed on while it was being saved: that is not saved yet, so it stays.
      const { byKey, drop } = useDrafts.getState();
      if (byKey[key]?.op === tried.op) drop(key);
      onSaved({ ...outcome.value, key, draft });
    } catch (bug) {
      setState({ saving: false, problem: problem('unexpected'), op: tried.op });
      reportError(bug);
    } finally {
      busy.current = false;
    }
  };

  useEffect(() => {
    loadSaving().catch((failure: unknown) => console.warn('What saving needs could not be loaded yet.', failure));
  }, []);

  const saveNow = useEffectEvent(save);
  useEffect(() => {
    // What it needs may still be on its way; without it saving says itself why it did not work.
    if (wanted && who) void loadSaving().then(saveNow, saveNow);
  }, [wanted, who]);

  const failed = state.problem && state.op === draft.op ? { problem: state.problem } : {};
  return { state: { saving: state.saving || wanted, ...failed }, save };
}
