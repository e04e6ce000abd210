import type { PageNode } from '../page-node.ts';

/** A node as `DOM.getDocument` with `pierce` describes it. */
export interface DomNode {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType: 'open' | 'closed' | 'user-agent' })[];
}

/** Makes the common form of a node out of Chromium's. The browser's own shadow roots (inputs, details) are left out. */
export function pageNodeOf(node: DomNode): PageNode {
  const attributes: Record<string, string> = {};
  for (let at = 0; at < (node.attributes?.length ?? 0); at += 2) {
    attributes[node.attributes?.[at] ?? ''] = node.attributes?.[at + 1] ?? '';
  }
  const shadow = node.shadowRoots?.find((root) => root.shadowRootType !== 'user-agent');
  return {
    name: node.nodeType === 9 ? '#root' : node.nodeName.toLowerCase(),
    attributes,
    text: node.nodeType === 3 ? node.nodeValue : '',
    children: (node.children ?? []).map(pageNodeOf),
    ref: String(node.backendNodeId),
    ...(shadow
      ? {
          shadow: {
            mode: shadow.shadowRootType === 'open' ? ('open' as const) : ('closed' as const),
            children: (shadow.children ?? []).map(pageNodeOf),
          },
        }
      : {}),
  };
}
