import { useMemo, useSyncExternalStore } from 'react';
import type { StreetAddress } from './address.ts';
import { readAddress } from './address.ts';

/** The address of the Street, followed as it changes: by a link, by the back button, by the worker. */
export function useAddress(): StreetAddress {
  const hash = useSyncExternalStore(follow, () => window.location.hash);
  return useMemo(() => readAddress(hash), [hash]);
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
