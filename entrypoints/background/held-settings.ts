import type { Settings } from '../../messages/settings.ts';
import { readSettings, watchSettings } from '../../messages/settings-store.ts';

/**
 * Reads the settings once per life of the worker and follows their changes from then on, so that a message about a
 * page costs no second read. Call it while the worker starts: the listener is also what wakes it when they change.
 * @param onChange told of every later change
 */
export function holdSettings(onChange: (settings: Settings) => void, signal: AbortSignal): () => Promise<Settings> {
  let held: Promise<Settings> | undefined;
  watchSettings((settings) => {
    held = Promise.resolve(settings);
    onChange(settings);
  }, signal);
  return () => {
    if (!held) {
      const reading = readSettings();
      held = reading;
      // A read that failed is not held: the next message asks the browser again.
      reading.catch(() => {
        if (held === reading) held = undefined;
      });
    }
    return held;
  };
}
