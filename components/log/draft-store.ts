import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { Draft } from './draft.ts';
import { emptyDraft, isEmpty } from './draft.ts';

/** The draft of someone not known yet: what is typed before the page knows whom it is about. */
export const nobodyYet = '';

interface Drafts {
  /** By draft key (see `draftKeyOf`). Absent: nothing typed and nothing kept from before has arrived. */
  byKey: Record<string, Draft>;
  put: (key: string, draft: Draft) => void;
  /** Forgets a draft: it was saved, or is not wanted. */
  drop: (key: string) => void;
  /** Gives what was typed for one person to another, unless something is already there for the other. */
  move: (from: string, to: string) => void;
}

/**
 * The drafts of this page. Each is also kept in `storage.session`, which only the extension's own pages can read
 * and which goes with the browser, so that closing the popup loses nothing.
 */
export const useDrafts = create<Drafts>()((set, get) => ({
  byKey: {},
  put: (key, draft) => {
    set(({ byKey }) => ({ byKey: { ...byKey, [key]: draft } }));
    keep(key, draft);
  },
  drop: (key) => {
    set(({ byKey }) => ({ byKey: Object.fromEntries(Object.entries(byKey).filter(([each]) => each !== key)) }));
    keep(key, emptyDraft);
  },
  move: (from, to) => {
    const { byKey, put, drop } = get();
    const [moving, there] = [byKey[from] ?? emptyDraft, byKey[to] ?? emptyDraft];
    if (from === to || isEmpty(moving) || !isEmpty(there)) return;
    put(to, moving);
    drop(from);
  },
}));

/** Brings back what was kept for a person, unless something has been typed for them on this page meanwhile. */
export async function bringBack(key: string): Promise<void> {
  const kept = (await browser.storage.session.get(slot(key)))[slot(key)];
  const { byKey } = useDrafts.getState();
  if (isDraft(kept) && isEmpty(byKey[key] ?? emptyDraft)) {
    useDrafts.setState({ byKey: { ...byKey, [key]: kept } });
  }
}

/** Writes are queued: a slow one must not put an older text over a newer one. */
let queue = Promise.resolve();

function keep(key: string, draft: Draft): void {
  if (key === nobodyYet) return;
  queue = queue
    .then(() =>
      isEmpty(draft) ? browser.storage.session.remove(slot(key)) : browser.storage.session.set({ [slot(key)]: draft }),
    )
    .catch((failure: unknown) => console.warn('The draft could not be kept beside the page.', failure));
}

function slot(key: string): string {
  return `draft:${key}`;
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { text, set } = value as Partial<Draft>;
  return typeof text === 'string' && typeof set === 'object' && set !== null;
}
