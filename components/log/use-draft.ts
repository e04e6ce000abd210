import { useCallback, useEffect } from 'react';
import type { Direction, Exchange } from '../../ledger/exchange.ts';
import type { Corrections, Draft } from './draft.ts';
import { changed, draftOf, emptyDraft } from './draft.ts';
import { bringBack, nobodyYet, useDrafts } from './draft-store.ts';

/**
 * The draft under a key: what is being typed, or what was kept from before this page was opened.
 * What was typed before the key was known goes with it.
 * @param key whom it is about; `nobodyYet` while that is being found out
 * @param editing the favour that is corrected; the draft begins as what is written there
 * @param begins what a new draft begins as, where something is known already
 * @param direction asked for by whoever opened the form: it wins over what was chosen at another time
 */
export function useDraft(
  key: string,
  editing: Exchange | undefined,
  direction: Direction | undefined,
  begins: Draft = emptyDraft,
): { draft: Draft; change: (change: { text?: string; set?: Corrections }) => void } {
  const kept = useDrafts(({ byKey }) => byKey[key]);
  const draft = kept ?? (editing ? draftOf(editing) : begins);

  const change = useCallback(
    (next: { text?: string; set?: Corrections }) => {
      const { byKey, put } = useDrafts.getState();
      put(key, changed(byKey[key] ?? (editing ? draftOf(editing) : begins), next));
    },
    [key, editing, begins],
  );

  useEffect(() => {
    if (key === nobodyYet) return;
    useDrafts.getState().move(nobodyYet, key);
    bringBack(key).catch((failure: unknown) => console.warn('The draft kept from before could not be read.', failure));
  }, [key]);

  useEffect(() => {
    const chosen = useDrafts.getState().byKey[key]?.set.direction;
    if (direction && chosen && chosen !== direction && !editing) change({ set: { direction } });
  }, [key, direction, editing, change]);

  return { draft, change };
}
