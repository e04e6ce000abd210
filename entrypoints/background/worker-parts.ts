import type { Say } from '../../ledger/words/say.ts';
import type { Settings } from '../../messages/settings.ts';
import type { Ledger } from '../../storage/ledger.ts';

/** What every part of the worker needs. Made once while it starts; the clock is the ledger's. */
export interface WorkerParts {
  ledger: Ledger;
  /** The settings, held in memory and kept true. */
  settings: () => Promise<Settings>;
  say: Say;
  /** The browser's language, a BCP 47 tag, for dates. */
  locale: string;
  /**
   * Lets work go on that an event began. Nobody waits for it, so its failure is reported.
   * @param what what failed then, as a sentence
   */
  run: (what: string, work: Promise<unknown>) => void;
  /** Looks for what is due and tells of it; resolves when all has been told. */
  sweep: () => Promise<void>;
}
