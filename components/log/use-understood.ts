import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Direction } from '../../ledger/exchange.ts';
import { useLedger } from '../ledger-context.tsx';
import type { Draft } from './draft.ts';
import type { Understand, Understood } from './understood.ts';
import { useReadDate } from './use-read-date.ts';

/**
 * What the draft says at the moment. The reader of lines is loaded after the form is on screen, and a very long text
 * is read after it is shown, so that typing never waits.
 */
export function useUnderstood(draft: Draft, direction: Direction | undefined): Understood {
  const ledger = useLedger();
  const [understand, setUnderstand] = useState<Understand>();
  const read = useDeferredValue(draft);
  const readDate = useReadDate(read.text);

  useEffect(() => {
    let gone = false;
    const load = async () => {
      const { understand: loaded } = await import('./understand.ts');
      if (!gone) setUnderstand(() => loaded);
    };
    load().catch((failure: unknown) => console.warn('The reader of lines could not be loaded.', failure));
    return () => {
      gone = true;
    };
  }, []);

  return useMemo(
    () => understand?.(read, { direction, now: ledger.now(), readDate }) ?? unread(read, direction),
    [understand, read, direction, ledger, readDate],
  );
}

/** What is known of a draft that nobody has read yet. */
function unread({ text, set }: Draft, direction: Direction | undefined): Understood {
  return { direction: set.direction ?? direction ?? 'received', hardTimes: set.hardTimes ?? false, note: text };
}
