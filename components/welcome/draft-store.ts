import { create } from 'zustand';
import type { Problem } from '../../ledger/outcome.ts';
import type { Mode, NotificationLevel } from '../../messages/settings.ts';

/** One of the three names, as it is being written. */
export interface NameDraft {
  name: string;
  what: string;
  tough: boolean;
  /** The operation under which it is saved: pressing again after a failure cannot save it twice. */
  op?: string;
  /** It is in the ledger. */
  saved?: boolean;
}

/** Where the first run stands: still asking, or done with, one way or the other. */
export type WelcomePhase = 'asking' | 'saving' | 'begun' | 'later';

interface WelcomeDraft {
  mode: Mode | undefined;
  level: NotificationLevel;
  names: NameDraft[];
  phase: WelcomePhase;
  /** What keeps it from beginning: a choice to be made, or a row without a name. */
  missing?: 'mode' | `name-${number}` | undefined;
  /** Why the last try was not saved. */
  problem?: Problem | undefined;
  set: (part: Partial<Omit<WelcomeDraft, 'set' | 'setName'>>) => void;
  setName: (index: number, part: Partial<NameDraft>) => void;
}

const empty: NameDraft = { name: '', what: '', tough: false };

/** The draft of one opened welcome page. Nothing of it is stored before "Begin". */
export function createWelcomeDraft() {
  return create<WelcomeDraft>()((set) => ({
    mode: undefined,
    // Suggested on screen; what is stored stays "not chosen" until Begin.
    level: 'kindness',
    names: [empty, empty, empty],
    phase: 'asking',
    set: (part) => set(part),
    setName: (index, part) =>
      set(({ names }) => ({ names: names.map((each, at) => (at === index ? { ...each, ...part } : each)) })),
  }));
}

export type WelcomeStore = ReturnType<typeof createWelcomeDraft>;
