const asides = /\([^()]*\)|\[[^[\]]*\]/g;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The one or two letters that stand for a person: of the first and of the last word of the name.
 * What stands in brackets does not count, nor do words without a letter or digit;
 * a name without any gives its first character, an empty one gives nothing.
 */
export function initialsOf(name: string): string {
  const words = name
    .replace(asides, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter(Boolean);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  if (!first) return firstGrapheme(name.trim());
  return `${firstGrapheme(first)}${last ? firstGrapheme(last) : ''}`.toLocaleUpperCase();
}

function firstGrapheme(text: string): string {
  for (const { segment } of graphemes.segment(text)) return segment;
  return '';
}
