import type { PageNode } from '../page-node.ts';

/** A node as WebDriver BiDi serialises it with `includeShadowTree: 'all'`. */
export interface BidiNode {
  type: 'node';
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: { value?: { mode: 'open' | 'closed'; children?: BidiNode[] } } | null;
  };
}

/** Makes the common form of a node out of Firefox's. */
export function pageNodeOf({ sharedId, value }: BidiNode): PageNode {
  const root = value?.shadowRoot?.value;
  return {
    name: value?.nodeType === 9 ? '#root' : value?.nodeType === 3 ? '#text' : (value?.localName ?? ''),
    attributes: value?.attributes ?? {},
    text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
    children: (value?.children ?? []).map(pageNodeOf),
    ref: sharedId ?? '',
    ...(root ? { shadow: { mode: root.mode, children: (root.children ?? []).map(pageNodeOf) } } : {}),
  };
}
