import { isStructureWord } from './structure-words.ts';

/** What stands for a number or an id. */
const id = '#';
/** What stands for a word that may be somebody's. */
const word = '~';

/** Member ids, which may stand between letters without a seam, and UUIDs, some groups of which hold no digit. */
const ids = /ACoA[\w-]{35}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** A key longer than this is data. */
const longest = 160;

/**
 * The shape of a front-end's key: `com.linkedin.sdui.profile.card.refACoAAB…Topcard` is
 * `com.linkedin.sdui.profile.card.ref#Topcard`. Ids become `#`; a word becomes `~` when the page says it anywhere, so
 * that no name, slug or text can travel in a key, or when it does not look like a word.
 * @param said what the page says (`pageVocabulary`)
 * @param longer the words among them that are long enough to be looked for inside other words
 */
export function keyShape(key: string, said: ReadonlySet<string>, longer: readonly string[]): string {
  if (key.length > longest) return id;
  const safe = key.normalize('NFD').replace(/\p{M}/gu, '');
  const mayStay = (part: string) =>
    looksLikeWord(part) && !said.has(part.toLowerCase()) && !longer.some((each) => part.toLowerCase().includes(each));
  return safe
    .replace(ids, id)
    .replace(/[^\s._:/-]+/g, (segment) => segmentShape(segment, said, mayStay))
    .replace(/\s+/g, ' ')
    .trim();
}

function segmentShape(segment: string, said: ReadonlySet<string>, mayStay: (part: string) => boolean): string {
  if (segment.includes(id)) {
    return segment
      .split(id)
      .map((part) => part && segmentShape(part, said, mayStay))
      .join(id);
  }
  if (/\d/.test(segment)) return id;
  if (!/^[A-Za-z]+$/.test(segment)) return word;
  const whole = segment.toLowerCase();
  if (isStructureWord(whole)) return segment;
  if (said.has(whole)) return word;
  const parts = segment.split(/(?<=[a-z])(?=[A-Z])/);
  return parts.map((part) => (isStructureWord(part.toLowerCase()) || mayStay(part) ? part : word)).join('');
}

/** Random letters look like none: three letters at least, one case, vowels, no heap of consonants, not only hex. */
function looksLikeWord(part: string): boolean {
  return (
    /^(?:[A-Z]?[a-z]{2,19}|[A-Z]{3,20})$/.test(part) &&
    /[aeiouy]/i.test(part) &&
    !/[bcdfghjklmnpqrstvwxz]{5}/i.test(part) &&
    !/^[a-f]+$/i.test(part)
  );
}
