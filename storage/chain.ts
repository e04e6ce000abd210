import type { JournalEntry } from './journal-entry.ts';

/**
 * The chain value of an entry: 64 bits over the entry and the chain of the one before, as 16 hex digits.
 * It shows loss and damage, which browsers do not report; it is no defence against someone who forges entries.
 * Synchronous on purpose: waiting for `crypto.subtle` would end the IndexedDB transaction.
 * @param previous the chain of the entry before, `''` for the first
 */
export function chainOf(previous: string, entry: Omit<JournalEntry, 'chain'>): string {
  const { seq, op, act, stamp, device, table, id, change, set, was, undoes } = entry;
  return hash64(canonical([previous, seq, op, act, stamp, device, table, id, change, set, was, undoes ?? null]));
}

/**
 * Walks a journal in order of `seq`.
 * @returns the position of the first entry that is missing, out of place or altered; null when all is sound
 */
export function firstBreak(entries: Iterable<JournalEntry>): number | null {
  let previous = '';
  let seq = 0;
  for (const entry of entries) {
    seq += 1;
    if (entry.seq !== seq || entry.chain !== chainOf(previous, entry)) return seq;
    previous = entry.chain;
  }
  return null;
}

/** JSON with sorted keys: the same value always gives the same text, in whatever order its keys were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Two 32-bit multiply-xor lanes that are mixed at the end (the public-domain cyrb53 mixer, kept at its full 64 bits). */
function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b) + hex(a);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
