/**
 * A node of a page as the browser's debugger sees it, closed shadow roots included.
 * Only the two drivers make these; tests read them.
 */
export interface PageNode {
  /** Lower-case tag, or `#text`, `#root`. */
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: PageNode[];
  shadow?: { mode: 'open' | 'closed'; children: PageNode[] };
  /** The browser's own reference, to click it. */
  ref: string;
}

/** The node and everything in it, shadow roots included, in document order. */
export function* everyNode(node: PageNode): Generator<PageNode> {
  yield node;
  for (const child of node.shadow?.children ?? []) yield* everyNode(child);
  for (const child of node.children) yield* everyNode(child);
}

/** The hosts of closed shadow roots: what the product has drawn on a page. The practice pages have none of their own. */
export function closedHosts(page: PageNode): PageNode[] {
  return [...everyNode(page)].filter((node) => node.shadow?.mode === 'closed');
}

/** Every painted or spoken word of a node: its `data-…` texts and `aria-label`s, in document order. */
export function wordsOf(node: PageNode): string[] {
  return [...everyNode(node)].flatMap(({ attributes }) =>
    Object.entries(attributes)
      .filter(([name, value]) => (name.startsWith('data-') || name === 'aria-label') && value.trim() !== '')
      .map(([, value]) => value),
  );
}
