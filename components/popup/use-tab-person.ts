import { useEffect, useState } from 'react';
import type { TabPerson } from './tab-person.ts';

/** Whom the tab is about: not known yet, a person, or nobody. A tab that cannot be read is about nobody. */
export function useTabPerson(tab: Promise<TabPerson | null>): 'waiting' | TabPerson | null {
  const [person, setPerson] = useState<'waiting' | TabPerson | null>('waiting');
  useEffect(() => {
    let gone = false;
    const settle = (found: TabPerson | null) => {
      if (!gone) setPerson(found);
    };
    tab.then(settle, (failure: unknown) => {
      console.warn('The tab could not be read.', failure);
      settle(null);
    });
    return () => {
      gone = true;
    };
  }, [tab]);
  return person;
}
