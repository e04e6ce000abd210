import { useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useLedger } from '../ledger-context.tsx';
import type { ToastSaid } from '../ui/toast.tsx';
import { emptyDraft, isEmpty } from './draft.ts';
import { useDrafts } from './draft-store.ts';
import { problemWords } from './problem-words.ts';
import type { Saved } from './saved.ts';

/**
 * Says that a favour was saved, and takes it back on Undo: then what was typed is in the line again, unless
 * something else has been typed there since.
 * @param onUndone called when it was taken back; the pressed button is gone by then, so the focus needs a place
 */
export function useSavedToast(onUndone: (saved: Saved) => void): {
  said: ToastSaid | null;
  show: (saved: Saved) => void;
  hush: () => void;
} {
  const ledger = useLedger();
  const [said, setSaid] = useState<ToastSaid | null>(null);
  const hush = useCallback(() => setSaid(null), []);
  const busy = useRef(false);

  const takeBack = async (saved: Saved) => {
    if (busy.current) return;
    busy.current = true;
    try {
      const { undo } = await import('../../storage/commands/undo.ts');
      const outcome = await undo(ledger, { undoes: saved.op });
      if (!outcome.ok) {
        setSaid({ words: `${i18n.t('log.notTaken')} ${problemWords(outcome)}` });
        return;
      }
      setSaid({ words: putBack(saved) ? i18n.t('log.taken') : i18n.t('log.takenBack') });
      onUndone(saved);
    } finally {
      busy.current = false;
    }
  };

  const show = (saved: Saved) => setSaid({ words: saved.words, onUndo: () => void takeBack(saved) });
  return { said, show, hush };
}

/** Puts the text back into the line, as a new favour. Not where something has been typed since. */
function putBack({ key, draft }: Saved): boolean {
  const { byKey, put } = useDrafts.getState();
  if (!isEmpty(byKey[key] ?? emptyDraft)) return false;
  put(key, { text: draft.text, set: draft.set });
  return true;
}
