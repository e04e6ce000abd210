/**
 * The post id inside the token before `-replaceableCommentTools`, as `activity:N` or `ugcPost:N`, or null.
 * Base64 of a protobuf: `0A` (activity) or `12` (ugcPost), the length of the rest, `08`, a ZigZag varint.
 */
export function postIdOfToken(token: string): string | null {
  if (!/^[A-Za-z0-9+/]{6,24}={0,2}$/.test(token) || token.replaceAll('=', '').length % 4 === 1) return null;
  const bytes = Array.from(atob(token.replaceAll('=', '')), (char) => char.charCodeAt(0));
  const kind = bytes[0] === 0x0a ? 'activity' : bytes[0] === 0x12 ? 'ugcPost' : null;
  if (!kind || bytes[1] !== bytes.length - 2 || bytes[2] !== 0x08) return null;
  const number = varint(bytes.slice(3));
  // ZigZag: an odd number stands for a negative id, and there are none.
  return number && !(number & 1n) ? `${kind}:${number >> 1n}` : null;
}

/** A varint that fills the bytes exactly and fits 64 bits, or null. */
function varint(bytes: number[]): bigint | null {
  if (bytes.length === 0 || bytes.length > 10) return null;
  let value = 0n;
  for (const [place, byte] of bytes.entries()) {
    if (byte < 0x80 !== (place === bytes.length - 1)) return null;
    value |= BigInt(byte & 0x7f) << BigInt(7 * place);
  }
  return value < 1n << 64n ? value : null;
}
