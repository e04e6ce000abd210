/**
 * The person's name in the title of a profile's tab: "(3) Dana Whitlock | LinkedIn" gives "Dana Whitlock".
 * Nothing where the title does not have that form.
 */
export function nameInTitle(title: string): string | undefined {
  const match = /^(?:\(\d+\+?\)\s*)?(.+?)\s*\|\s*LinkedIn\s*$/u.exec(title);
  return match?.[1]?.trim() || undefined;
}

/**
 * Whether a name may belong to a profile address: at least two words, all of them in the address one after the other;
 * or an address that is made of words of the name and of nothing else.
 * On LinkedIn the address changes first and the title a moment later; until they agree, the title is still
 * that of the person before, and is not believed. One word in common is not enough: it may be another Dana.
 */
export function nameFitsSlug(name: string, slug: string): boolean {
  // What follows a comma is a title: "Ruth Feldman, PhD".
  const words = plain(name.split(',')[0] ?? '').split(' ');
  const parts = plain(slug)
    .split(' ')
    .map((part) => part.replace(/(?<=\p{L}{4})\d+$/u, ''))
    .filter((part) => part && !/\d/.test(part));
  if (parts.length === 0) return false;
  return holdsAll(parts.join(''), words) || parts.every((part) => isMadeOf(part, words, parts.length > 1));
}

/** Whether the letters hold every word of a name, in order, and not much else: "Li An" is not in "melissalian". */
function holdsAll(letters: string, words: string[]): boolean {
  const long = words.filter((word) => word.length > 1);
  if (long.length < 2 || long.join('').length * 2 < letters.length) return false;
  let at = 0;
  return long.every((word) => {
    const found = letters.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}

/** A word's beginning of so many letters stands for it beside other words: "rob-feldman" for Robert Feldman. */
const telling = 3;

/** Whether a piece of an address is one word of the name or several of them in order. */
function isMadeOf(part: string, words: string[], besideOthers: boolean): boolean {
  if (besideOthers && part.length >= telling && words.some((word) => word.startsWith(part))) return true;
  const rest = words.reduce((left, word) => (word && left.startsWith(word) ? left.slice(word.length) : left), part);
  return rest === '';
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
