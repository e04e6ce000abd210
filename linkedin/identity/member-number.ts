import { type Handle, isHandle } from '../../ledger/handle.ts';

/** 39 characters of base64url; the last one carries only four bits, so its two low bits are zero. */
const shape = /^ACoAA[\w-]{33}[AEIMQUYcgkosw048]$/;

/**
 * The member number inside an `ACoAA…` profile id, or null when the text is not exactly such an id.
 * 29 bytes: `00 2a 00 00`, the number as uint32 big-endian, `01`, a tail of 20. Undocumented by LinkedIn, held for
 * all ids seen up to 2026-10; what does not fit (`ACwAA…` among it) stays unread, never guessed.
 */
export function memberNumberOf(id: string): number | null {
  if (!shape.test(id)) return null;
  const bytes = Uint8Array.from(atob(id.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  if (view.getUint32(0) !== 0x002a0000 || view.getUint8(8) !== 1) return null;
  return view.getUint32(4) || null;
}

/** The handle of a member number written as text (`data-member-id`, the end of `urn:li:member:N`), or null. */
export function handleOfNumber(text: string | null | undefined): Handle | null {
  const handle = `member:${text}`;
  return isHandle(handle) ? handle : null;
}

/**
 * The first readable `ACoAA…` id anywhere in a text, such as a componentkey, an href (encoded or not) or a
 * `fs_miniProfile`/`fsd_profile` urn, as a handle. The caller vouches that the text is about the person.
 */
export function memberHandleIn(text: string | null | undefined): Handle | null {
  const id = /ACoAA[\w-]{34}/.exec(text ?? '')?.[0];
  const number = id ? memberNumberOf(id) : null;
  return number === null ? null : `member:${number}`;
}
