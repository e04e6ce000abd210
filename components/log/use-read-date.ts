import { useEffect, useState } from 'react';
import type { ReadDate } from '../../ledger/line/date-found.ts';

/**
 * Words after which it is worth loading the reader of dates: weekdays, months, "last", "ago", 3/4, 14th, …
 * It may be too generous; it must not be too strict.
 */
const dateLike =
  /\b(mon|tues?|wed|thu|thurs|fri|sat|sun|mondays?|\w+days?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|\w+ember|october|last|past|this|ago|earlier|before|since|week|weekend|month|year|morning|afternoon|evening|night|tonight|now)\b|\d(?:st|nd|rd|th)\b|\d[/.-]\d/i;

let loading: Promise<ReadDate | undefined> | undefined;

/** Whether a text may say a date that only the reader of dates understands. */
export function mayHoldDate(text: string): boolean {
  return dateLike.test(text);
}

/** Loads the reader of dates once. Undefined when its file cannot be had; the words then stay in the note. */
export function loadReadDate(): Promise<ReadDate | undefined> {
  loading ??= import('./read-date.ts').then(
    (module) => module.readDate,
    (failure: unknown) => {
      console.warn('The reader of dates could not be loaded.', failure);
      loading = undefined;
      return undefined;
    },
  );
  return loading;
}

/** The reader of dates, once a text has made it worth loading. */
export function useReadDate(text: string): ReadDate | undefined {
  const [readDate, setReadDate] = useState<ReadDate>();
  const wanted = mayHoldDate(text);
  useEffect(() => {
    if (!wanted || readDate) return undefined;
    let gone = false;
    const load = async () => {
      const loaded = await loadReadDate();
      if (!gone) setReadDate(() => loaded);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [wanted, readDate]);
  return readDate;
}
