/**
 * Selectors are lists, most trusted first, one comment per entry. The first entry that finds something decides.
 */
export type Ranked = readonly string[];

/** The first element below `root` found by the most trusted selector that finds any, or null. */
export function find(root: ParentNode, ranked: Ranked): Element | null {
  for (const selector of ranked) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** All elements below `root` found by the most trusted selector that finds any. */
export function findAll(root: ParentNode, ranked: Ranked): Element[] {
  for (const selector of ranked) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** Whether any ancestor (or the element itself), up to and without `root`, matches. */
export function within(element: Element, selector: string, root: ParentNode): boolean {
  const found = element.closest(selector);
  return found !== null && found !== root && root.contains(found);
}

/** Whether the second element comes after the first in the page (inside it counts). */
export function comes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a node is an element, in whichever window it was made. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** An attribute as text; empty when there is none. */
export function attr(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}
