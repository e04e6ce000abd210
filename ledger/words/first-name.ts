import { cleanLine } from '../clean-text.ts';

/** Titles that stand before a name. Without the dot, lower case. */
const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'mx', 'sir', 'dame', 'herr', 'frau', 'rev', 'dipl', 'ing']);

/** Scripts in which the family name comes first, or no space divides a name. */
const familyFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const asides = /\([^()]*\)|\[[^[\]]*\]/g;

function isTitle(part: string): boolean {
  return titles.has(part.replace(/\.$/, '').toLowerCase());
}

/** One word, or several with particles before it: "Whitlock", "van der Berg". Not "Dana Whitlock" of "Dana Whitlock, PhD". */
function isFamilyName(text: string): boolean {
  return cleanLine(text)
    .split(' ')
    .slice(0, -1)
    .every(
      (part) =>
        /^\p{Ll}/u.test(part) ||
        /^(?:van|von|der|den|de|da|di|del|dos|la|le|ten|ter|el|al|bin|ibn|st)\.?$/iu.test(part),
    );
}

function hasLetters(part: string): boolean {
  return /\p{L}/u.test(part);
}

/**
 * What to call a person in a sentence: "Dana" for "Dr. Dana Whitlock (she/her) 🚀".
 * The whole name where a first name cannot be told: initials only, or a script with the family name first.
 */
export function firstName(name: string): string {
  const whole = cleanLine(name);
  const plain = cleanLine(whole.replace(asides, ' '));
  if (familyFirst.test(plain)) return plain;
  const [family, given] = plain.split(',', 2);
  const isTurned = given !== undefined && isFamilyName(family ?? '') && hasLetters(given);
  const parts = (isTurned ? given : (family ?? plain)).split(' ').filter((part) => hasLetters(part) && !isTitle(part));
  const first = parts[0];
  if (first === undefined) return plain || whole;
  const isInitial = /^\p{L}\.?$/u.test(first);
  return isInitial ? plain : first.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}
