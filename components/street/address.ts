import type { Direction } from '../../ledger/exchange.ts';

/** What the Street shows. Its address stands in the hash, so that the back button works and a page can be kept. */
export type StreetAddress =
  | { view: 'today' }
  | { view: 'people' }
  | { view: 'respond' }
  | { view: 'settings' }
  | { view: 'health' }
  | { view: 'person'; personId: string; cueId?: string; log?: Direction };

/** Reads the hash of the page's address, with or without `#`. What is not known leads to Today. */
export function readAddress(hash: string): StreetAddress {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, view, personId] = path.split('/');
  if (view === 'people' || view === 'respond' || view === 'settings' || view === 'health') return { view };
  if (view === 'person' && personId) {
    const asked = new URLSearchParams(query);
    const [cueId, log] = [asked.get('cue'), asked.get('log')];
    return {
      view,
      personId: decoded(personId),
      ...(cueId ? { cueId } : {}),
      ...(log === 'received' || log === 'given' ? { log } : {}),
    };
  }
  return { view: 'today' };
}

/** The hash under which something is shown, `#` included. */
export function hashOf(address: StreetAddress): string {
  if (address.view !== 'person') return `#/${address.view}`;
  const { personId, cueId, log } = address;
  const query = new URLSearchParams({ ...(cueId ? { cue: cueId } : {}), ...(log ? { log } : {}) }).toString();
  return `#/person/${encodeURIComponent(personId)}${query && `?${query}`}`;
}

/** A hash can be anything a person typed; what cannot be decoded is taken as it is and leads to nobody. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
