import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser has them now: the user may have changed or removed them. */
export function useLogKeys(): string[] {
  const [keys, setKeys] = useState<string[]>([]);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const commands = await browser.commands.getAll();
      const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
      if (!gone) setKeys(keysOf(shortcut));
    };
    void look();
    return () => {
      gone = true;
    };
  }, []);
  return keys;
}

/** "Alt+Shift+L" in single keys; a Mac writes "⌥⇧L". */
function keysOf(shortcut: string): string[] {
  return shortcut.split(shortcut.includes('+') ? '+' : '');
}
