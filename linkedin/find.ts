/*
 * How everything here looks at a page. A page can put its own things in the way: an `<input name="parentElement">`
 * answers for its form's property, in the world of an extension too (measured in Chromium 156, 2026-11), and HTML says
 * the same of `<img name="querySelector">` and the document. So methods and properties come from the prototypes.
 */

/**
 * Selectors are lists, most trusted first, one comment per entry. The first entry that finds something decides.
 */
export type Ranked = readonly string[];

/** A property of a node, whatever the page calls by that name. */
export function bare<Of extends Node, Key extends keyof Of>(node: Of, key: Key): Of[Key] {
  return Reflect.get(Element.prototype, key, node);
}

const prototypeOf = (root: ParentNode) => (root instanceof Element ? Element : Document).prototype;

/** The first element below `root` that matches. */
export function first(root: ParentNode, selector: string): Element | null {
  return prototypeOf(root).querySelector.call(root, selector);
}

/** All elements below `root` that match. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...prototypeOf(root).querySelectorAll.call(root, selector)];
}

/** The first element below `root` found by the most trusted selector that finds any, or null. */
export function find(root: ParentNode, ranked: Ranked): Element | null {
  return findAll(root, ranked)[0] ?? null;
}

/** All elements below `root` found by the most trusted selector that finds any. */
export function findAll(root: ParentNode, ranked: Ranked): Element[] {
  for (const selector of ranked) {
    const found = all(root, selector);
    if (found.length > 0) return found;
  }
  return [];
}

/** The element itself or the nearest one around it that matches, or null. */
export function around(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The element that an element lies in, or null. */
export function parentOf(element: Element | null | undefined): Element | null {
  return element ? bare(element, 'parentElement') : null;
}

/** Whether the first node is the second or lies around it. */
export function holds(outer: Node | null | undefined, inner: Node): boolean {
  return Boolean(outer && Node.prototype.contains.call(outer, inner));
}

/** Whether an element matches. */
export function is(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Whether any ancestor (or the element itself), up to and without `root`, matches. */
export function within(element: Element, selector: string, root: Node): boolean {
  const found = around(element, selector);
  return found !== null && found !== root && holds(root, found);
}

/** Whether the other element comes after the one in the page (inside it counts). */
export function comes(one: Element, other: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a node is an element, in whichever window it was made. */
export function isElement(node: Node): node is Element {
  return bare(node, 'nodeType') === 1;
}

/** An attribute as text; empty when there is none. */
export function attr(element: Element | null | undefined, name: string): string {
  return (element && Element.prototype.getAttribute.call(element, name)) || '';
}
