import { type Handle, isHandle } from '../../ledger/handle.ts';

/**
 * The normal form of a profile slug: percent-decoded once, NFC, lower case. Null when it is none: `me` (an alias
 * for whoever is looking), anything still holding `%`, `/` or `.` after decoding, anything that is not letters,
 * digits, emoji, `_` and `-`. Total and idempotent.
 */
export function slugOf(text: string): string | null {
  const decoded = decodedOnce(text)?.normalize('NFC').toLowerCase().normalize('NFC');
  return decoded !== undefined && decoded !== 'me' && isHandle(`in:${decoded}`) ? decoded : null;
}

/** The handle of a slug as it stands in an address or a key, or null. */
export function handleOfSlug(text: string): Handle | null {
  const slug = slugOf(text);
  return slug === null ? null : `in:${slug}`;
}

function decodedOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is not an encoding of anything: no slug.
    return undefined;
  }
}
