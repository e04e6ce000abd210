import { all, bare } from '../find.ts';

/** Elements whose text nobody reads: what they hold is code. */
const unread = 'script,style,noscript,template';

/** Attributes that carry a front-end's own keys; all others may carry what a person wrote or is called. */
const ofFrontEnd = new Set(['role', 'data-testid', 'componentkey', 'data-view-name', 'class', 'style', 'd']);

/**
 * Every word that stands on a page, in its address, or in what its elements are told: whatever is in here can be
 * somebody's. Words are runs of Latin letters in lower case, without accents; neighbours are in it joined as well,
 * since an address writes `annaberg`.
 * @param url the address of the page
 */
export function pageVocabulary(doc: Document, url: string): Set<string> {
  const found = new Set<string>();
  const take = (text: string) => {
    const words = wordsIn(text);
    for (const [at, word] of words.entries()) {
      found.add(word);
      const next = words[at + 1];
      if (next) found.add(word + next).add(next + word);
    }
  };
  take(url);
  for (const element of all(doc, '*')) {
    for (const { name, value } of [...bare(element, 'attributes')]) if (!ofFrontEnd.has(name)) take(value);
    if (Element.prototype.matches.call(element, unread)) continue;
    take(ownText(element));
  }
  return found;
}

/** The words of a text: camel case is taken apart and together. */
function wordsIn(text: string): string[] {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    // Not an encoded address: it is read as it stands.
  }
  const plain = decoded.normalize('NFD').replace(/\p{M}/gu, '');
  const whole = plain.match(/[A-Za-z]+/g) ?? [];
  return whole.flatMap((run) => [run, ...partsOf(run)]).map((word) => word.toLowerCase());
}

/** A run of letters in its parts, `topCard` as `top` and `Card`; nothing when it has only one. */
function partsOf(run: string): string[] {
  const parts = run.split(/(?<=[a-z])(?=[A-Z])/);
  return parts.length > 1 ? parts : [];
}

/** The text that stands in an element itself, not in what it holds. */
function ownText(element: Element): string {
  let text = '';
  for (const node of bare(element, 'childNodes'))
    if (bare(node, 'nodeType') === 3) text += ` ${bare(node, 'nodeValue') ?? ''}`;
  return text;
}
