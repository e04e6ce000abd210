import type { Outcome } from '../ledger/outcome.ts';
import type { FromOverlay, FromOverlayKind } from '../messages/from-overlay.ts';
import type { ToOverlay } from '../messages/to-overlay.ts';
import type { Bring } from './parts.ts';

/** Asks the worker. Never rejects: a worker that cannot be reached is a `Problem`. */
export type Ask = <Kind extends FromOverlayKind>(
  kind: Kind,
  ask: FromOverlay[Kind]['ask'],
) => Promise<Outcome<FromOverlay[Kind]['answer']>>;

/** Everything the overlay needs of the world around it. */
export interface OverlayPage {
  window: Window;
  document: Document;
  ask: Ask;
  /** Brings what lives in a script of its own. */
  bring: Bring;
  /** Listens to the worker until the signal aborts. */
  onTold: (listener: (told: ToOverlay) => void, signal: AbortSignal) => void;
  /** False once the extension was updated, reloaded or removed and this script is an orphan. */
  isAlive: () => boolean;
}
