import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * What stands under a key of `storage.local` or `storage.session`, followed as it changes. Undefined until it is
 * read, and where there is nothing. Whoever uses it checks what it is: other versions may have written it.
 */
export function useStored(area: 'local' | 'session', key: string): unknown {
  const [stored, setStored] = useState<unknown>();

  useEffect(() => {
    let gone = false;
    const changed = (changes: Record<string, { newValue?: unknown }>, where: string) => {
      if (where === area && changes[key]) setStored(changes[key].newValue);
    };
    browser.storage.onChanged.addListener(changed);
    const read = async () => {
      const { [key]: value } = await browser.storage[area].get(key);
      if (!gone) setStored(value);
    };
    read().catch((failure: unknown) => console.warn(`What stands under “${key}” could not be read.`, failure));
    return () => {
      gone = true;
      browser.storage.onChanged.removeListener(changed);
    };
  }, [area, key]);

  return stored;
}
