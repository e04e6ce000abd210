import { createStore } from 'zustand';
import type { Outcome, Problem } from '../ledger/outcome.ts';
import { undo } from '../storage/commands/undo.ts';
import type { Ledger } from '../storage/ledger.ts';
import type { ToastSaid } from './ui/toast.tsx';

/** What was not done, why, and how to try again. */
interface Trouble {
  problem: Problem;
  again: () => void;
}

/** What a page keeps besides the rows: what was done and can be undone, what is said about it, what went wrong. */
export interface PageState {
  /** Operations done on this page that can still be taken back, oldest first. */
  done: string[];
  said: ToastSaid | null;
  trouble: Trouble | null;
  /**
   * Runs a command. Done, it says so and offers to undo it; not done, it says why and offers to try again.
   * @param words what to say when it is done
   * @returns whether it was done
   */
  act: (words: string, command: () => Promise<Outcome<{ op: string }>>) => Promise<boolean>;
  /** Tells of an operation that something else has done, a form for example. */
  tell: (words: string, op: string) => void;
  /** Takes back an operation: the newest one still there, where none is named. */
  undo: (op?: string) => Promise<void>;
  hush: () => void;
  dismiss: () => void;
}

/**
 * The state of one page.
 * @param undone what to say when something was taken back
 */
export function createPageStore(ledger: Ledger, undone: () => string) {
  return createStore<PageState>()((set, get) => ({
    done: [],
    said: null,
    trouble: null,
    act: async (words, command) => {
      const outcome = await command();
      if (outcome.ok) {
        set({ trouble: null });
        get().tell(words, outcome.value.op);
      } else {
        set({ trouble: { problem: outcome, again: () => void get().act(words, command) } });
      }
      return outcome.ok;
    },
    tell: (words, op) =>
      set(({ done }) => ({ done: [...done, op], said: { words, onUndo: () => void get().undo(op) } })),
    undo: async (op = get().done.at(-1)) => {
      if (op === undefined) return;
      const outcome = await undo(ledger, { undoes: op });
      // Whatever the answer: what cannot be taken back now is not offered again by the key.
      set(({ done }) => ({ done: done.filter((each) => each !== op) }));
      set(
        outcome.ok
          ? { said: { words: undone() }, trouble: null }
          : { said: null, trouble: { problem: outcome, again: () => void get().undo(op) } },
      );
    },
    hush: () => set({ said: null }),
    dismiss: () => set({ trouble: null }),
  }));
}

export type PageStore = ReturnType<typeof createPageStore>;
