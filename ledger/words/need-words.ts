import { grammarOf } from './grammar-of.ts';
import type { Say } from './say.ts';
import { shortened } from './shorten.ts';

/** Longest need inside a sentence, in characters. */
const most = 80;

/**
 * What someone is looking for, as it stands after "looking for": "a flat in Lisbon" for "A flat in Lisbon from March."
 * and for "Looking for a flat in Lisbon".
 */
export function needWords(need: string, say: Say): string {
  const text = need.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const [first = '', second = '', ...rest] = text.split(' ');
  const isSaid = grammarOf(say)?.seeking.has(first.toLowerCase()) && second.toLowerCase() === 'for' && rest.length > 0;
  const plain = isSaid ? rest.join(' ') : text;
  const isName = /^\p{Lu}[\p{Lu}\d]|^\p{Lu}\S*\s\p{Lu}/u.test(plain);
  return shortened(isName ? plain : plain.charAt(0).toLowerCase() + plain.slice(1), most, grammarOf(say));
}
