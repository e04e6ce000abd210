/**
 * The person's name in the title of a profile's tab: "(3) Dana Whitlock | LinkedIn" gives "Dana Whitlock".
 * Nothing where the title does not have that form.
 */
export function nameInTitle(title: string): string | undefined {
  const match = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn\s*$/u.exec(title);
  return match?.[1]?.trim() || undefined;
}

/**
 * Whether a name may belong to a profile address: two of its words stand in the address, or all there are. A slug in
 * one piece ("dwhit") needs to share some letters in a row with a word of the name.
 * On LinkedIn the address changes first and the title a moment later; until they agree, the title is still
 * that of the person before, and is not believed. One word in common is not enough: it may be another Dana.
 */
export function nameFitsSlug(name: string, slug: string): boolean {
  const [words, parts] = [
    plain(name).split(' '),
    plain(slug)
      .split(' ')
      .filter((part) => !/\d/.test(part)),
  ];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return words.some((word) => word === only || share(word, only));
  const found = parts.filter((part) => words.some((word) => word === part || begins(word, part) || begins(part, word)));
  return found.length > 0 && found.length >= Math.min(2, words.length);
}

/** So many letters in a row are no accident. */
const telling = 3;

/** "rob" for "robert". */
function begins(word: string, start: string): boolean {
  return start.length >= telling && word.startsWith(start);
}

function share(word: string, piece: string): boolean {
  for (let at = 0; at + telling <= word.length; at++) if (piece.includes(word.slice(at, at + telling))) return true;
  return false;
}

/**
 * What a slug says about the name: "dana-whitlock-3b2a1" gives "Dana Whitlock".
 * The tail of digits that LinkedIn adds is dropped. Only a first guess, shown so that it can be corrected.
 */
export function nameInSlug(slug: string): string {
  return slug
    .split(/[-_]+/u)
    .filter((word) => word && !/\d/u.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
