import type { Handle } from '../../ledger/handle.ts';
import { handleOfNumber, memberHandleIn } from './member-number.ts';

/** The person a urn names: `urn:li:member:N`, `urn:li:fs_miniProfile:ACoAA…`, `urn:li:fsd_profile:ACoAA…`; or null. */
export function handleOfUrn(urn: string): Handle | null {
  const found = /^urn:li:(?:(member):(\d+)|fsd?_(?:miniProfile|profile):([\w-]{39}))$/.exec(urn);
  if (!found) return null;
  return found[1] ? handleOfNumber(found[2]) : memberHandleIn(found[3]);
}
