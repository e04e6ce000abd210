import { useMemo } from 'react';
import { healthLines, pageHealthKey } from '../../messages/page-health.ts';
import { useStored } from '../settings/use-stored.ts';

/** How page readers have fared, followed as it changes. */
export function useHealth() {
  const stored = useStored('local', pageHealthKey);
  return useMemo(() => healthLines(stored), [stored]);
}
