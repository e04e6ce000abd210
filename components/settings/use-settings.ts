import { useEffect, useState } from 'react';
import type { Settings } from '../../messages/settings.ts';
import { readSettings, watchSettings } from '../../messages/settings-store.ts';

/** The settings as they stand, in whichever window they are changed; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();

  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    const read = async () => {
      const stored = await readSettings().catch((failure: unknown) => {
        console.warn('The settings could not be read; everything counts as not chosen.', failure);
        return {};
      });
      if (!end.signal.aborted) setSettings((changed) => changed ?? stored);
    };
    void read();
    return () => end.abort();
  }, []);

  return settings;
}
