import { useEffect, useState } from 'react';
import type { ReadDate } from '../../ledger/line/date-found.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { isPartialDate } from '../../ledger/partial-date.ts';
import { loadReadDate } from './use-read-date.ts';

/**
 * What a text typed as a date means: "2016", "2016-03", "last Tuesday"; undefined while it means nothing yet.
 * @param now epoch ms
 */
export function useTypedDate(text: string, now: number): PartialDate | undefined {
  const [readDate, setReadDate] = useState<ReadDate>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const loaded = await loadReadDate();
      if (!gone) setReadDate(() => loaded);
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  const typed = text.trim();
  if (isPartialDate(typed)) return typed;
  return readDate?.(typed, now)?.on;
}
