import type { Handle } from '../../ledger/handle.ts';

/** Whom the page in the tab is about. */
export interface TabPerson {
  handle: Handle;
  /** As the page or its address spells it; empty when neither gives a name. */
  name: string;
  /** The page itself contradicts its address: it is not sure who this is. */
  inDoubt?: true;
}
