import { create } from 'zustand';
import type { LogWho } from '../log/log-who.ts';

interface PopupState {
  /** Whom the user chose by name instead of the person of the tab. */
  chosen: LogWho | null;
  /** The list of names is open. */
  picking: boolean;
  choose: (who: LogWho) => void;
  pick: () => void;
  /** Closes the list of names without choosing. */
  leave: () => void;
}

/** What is selected in the popup. It lasts as long as the popup is open. */
export const usePopup = create<PopupState>()((set) => ({
  chosen: null,
  picking: false,
  choose: (chosen) => set({ chosen, picking: false }),
  pick: () => set({ picking: true }),
  leave: () => set({ picking: false }),
}));
