import type { Handle } from '../ledger/handle.ts';
import type { PersonIntent } from './from-overlay.ts';

/** Left in `storage.session` (trusted contexts only, gone with the browser) for the person view to pick up. */
export interface PersonRequest {
  handles: Handle[];
  personId?: string;
  name?: string;
  then: PersonIntent;
  /** Epoch ms. */
  at: number;
}

/** The key in `storage.session` under which the newest request for a window stands. */
export function personRequestKey(windowId: number): string {
  return `person-request:${windowId}`;
}
