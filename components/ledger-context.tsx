import type { ReactNode } from 'react';
import { createContext, use } from 'react';
import type { Ledger } from '../storage/ledger.ts';

const LedgerContext = createContext<Ledger | null>(null);

/** Gives a page its ledger. Pages pass the browser's own, tests one of their own name. */
export function LedgerProvider({ ledger, children }: { ledger: Ledger; children: ReactNode }) {
  return <LedgerContext value={ledger}>{children}</LedgerContext>;
}

/** The ledger of this page. */
export function useLedger(): Ledger {
  const ledger = use(LedgerContext);
  if (!ledger) throw new Error('useLedger needs a LedgerProvider above it.');
  return ledger;
}
