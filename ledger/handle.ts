/**
 * A handle is what identifies a person; a name never does.
 * `in:<slug>` is a profile address (percent-decoded, NFC, lower case);
 * `member:<number>` is the stable member number inside an `ACoAA…` id.
 * How a handle is read from an address is the business of `linkedin/`.
 */
export type Handle = `in:${string}` | `member:${number}`;

// Emoji are words of a slug too: pictures, flags, shades, and what joins them.
const slug = /^in:[\p{L}\p{N}\p{M}\p{ExtPict}\p{RI}\p{EMod}\u200d_-]{1,200}$/u;
const member = /^member:[1-9][0-9]{0,9}$/;

/** Whether a text is a handle in normal form. Total: any text gives true or false. */
export function isHandle(text: string): text is Handle {
  if (member.test(text)) return true;
  return slug.test(text) && text === text.normalize('NFC').toLowerCase();
}
