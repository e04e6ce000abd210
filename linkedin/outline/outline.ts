import { isPostAddress } from '../addresses/post.ts';
import { isProfileAddress } from '../addresses/profile.ts';
import { linkedInPath, linkedInUrl } from '../addresses/linkedin-url.ts';
import { attr, bare, first } from '../find.ts';
import { keyShape } from './key-shape.ts';
import { pageVocabulary } from './page-vocabulary.ts';

/** How deep, how many rows that differ side by side, how many elements, and how many characters an outline may have. */
const limits = { depth: 40, siblings: 24, attributes: 16, elements: 20_000, characters: 90_000 };

/** Attributes whose value is a front-end's own key. Of every other attribute only the name is told. */
const keys = ['data-testid', 'componentkey', 'data-view-name'];

/** Elements of which only the tag is told: what is not seen, code, drawings. */
const closed = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg']);

/** Attributes that are on everything and tell nothing of the structure. */
const everywhere = new Set(['class', 'style', 'role', ...keys]);

/**
 * The structure of a page and nothing of what it says: one line per element, indented by depth, with tag, role, the
 * shapes of its keys (`key-shape.ts`), the names of its other attributes, and for links what sort of page they lead to.
 * `+` stands for a few more of the same, `++` for many, `…` for what was left out. No text, no digit, no address, no
 * class; a word of the page survives only if it is one of our own (`structure-words.ts`). Pure: reads, changes nothing.
 * @param url the address of the page
 * @returns 90,000 characters at most, all of them ASCII but `…`
 */
export function outlineOf(doc: Document, url: string): string {
  const said = pageVocabulary(doc, url);
  const longer = [...said].filter((word) => word.length >= 4);
  const shapes = new Map<string, string>();
  const shape = (key: string) => {
    let known = shapes.get(key);
    if (known === undefined) shapes.set(key, (known = keyShape(key, said, longer)));
    return known;
  };
  let elements = 0;

  const describe = (element: Element): string => {
    const role = attr(element, 'role');
    const tag = bare(element, 'localName');
    const words = [/^h[1-6]$/.test(tag) ? tag : shape(tag)];
    if (role) words.push(`role=${shape(role)}`);
    for (const key of keys) {
      const value = attr(element, key);
      if (value) words.push(`${key}=${shape(value)}`);
    }
    const href = attr(element, 'href');
    if (href) words.push(`to=${kindOf(href)}`);
    const names = [...bare(element, 'attributes')].map(({ name }) => name).filter((name) => !everywhere.has(name));
    words.push(...names.slice(0, limits.attributes).map(shape));
    return words.join(' ');
  };

  const draw = (element: Element, depth: number): string => {
    elements += 1;
    const line = `${' '.repeat(depth)}${describe(element)}\n`;
    if (closed.has(bare(element, 'localName'))) return line;
    const children = [...bare(element, 'children')];
    const shadow = bare(element, 'shadowRoot');
    const inside = drawAll(children, depth + 1);
    return shadow
      ? `${line}${inside}${' '.repeat(depth + 1)}(shadow)\n${drawAll([...shadow.children], depth + 2)}`
      : line + inside;
  };

  const drawAll = (children: Element[], depth: number): string => {
    if (children.length === 0) return '';
    if (depth > limits.depth) return `${' '.repeat(depth)}…\n`;
    const rows: { text: string; times: number }[] = [];
    for (const child of children) {
      if (rows.length > limits.siblings || elements > limits.elements) {
        rows.push({ text: `${' '.repeat(depth)}…\n`, times: 1 });
        break;
      }
      const text = draw(child, depth);
      const last = rows.at(-1);
      if (last?.text === text) last.times += 1;
      else rows.push({ text, times: 1 });
    }
    return rows.map(({ text, times }) => (times > 1 ? text + more(depth, times) : text)).join('');
  };

  // By selector: an image can take the name `documentElement` from the document.
  const root = first(doc, ':root');
  const outline = root ? draw(root, 0) : '';
  if (outline.length <= limits.characters) return outline;
  const cut = outline.slice(0, limits.characters);
  return `${cut.slice(0, cut.lastIndexOf('\n') + 1)}…\n`;
}

function more(depth: number, times: number): string {
  return `${' '.repeat(depth)}${times > 10 ? '++' : '+'}\n`;
}

/** What sort of page a link leads to, in one of six words. */
function kindOf(href: string): string {
  if (!linkedInUrl(href)) return 'elsewhere';
  if (isProfileAddress(href)) return 'profile';
  if (isPostAddress(href)) return 'post';
  const [, part = ''] = linkedInPath(href).split('/');
  return part === 'in' ? 'profile-part' : part === 'company' || part === 'search' ? part : 'linkedin';
}
