import type { ReactNode } from 'react';
import { createContext, use, useMemo, useState } from 'react';
import type { Direction } from '../../ledger/exchange.ts';

/** The one thing of a person that is open for writing. Opening another closes it. */
export type Opened =
  | { what: 'log'; direction: Direction }
  | { what: 'exchange'; id: string }
  | { what: 'person' }
  | { what: 'remind'; key?: string }
  | { what: 'commitment'; id?: string }
  | { what: 'keep'; id: string }
  | { what: 'need'; id?: string }
  | { what: 'contact'; id?: string }
  | { what: 'answers' | 'third'; id: string };

interface OpenedState {
  opened: Opened | null;
  open: (opened: Opened | null) => void;
}

const OpenedContext = createContext<OpenedState>({ opened: null, open: () => {} });

/** Keeps what is open for the parts of one person's view. To be given a `key` per person. */
export function OpenedProvider({ first, children }: { first: Opened | null; children: ReactNode }) {
  const [opened, open] = useState(first);
  const state = useMemo(() => ({ opened, open }), [opened]);
  return <OpenedContext value={state}>{children}</OpenedContext>;
}

/** What is open for writing in this person's view, and how to open something else. */
export function useOpened(): OpenedState {
  return use(OpenedContext);
}
