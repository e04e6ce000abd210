/** When things happened in a page, ms of its own clock. */
export interface BadgeLap {
  nameAt: number;
  badgeAt: number;
}

/**
 * Runs in the page script's world: waits for the next page's name to stand in the document and for its badge to be
 * drawn, and tells when. Closed roots open to an extension's page script (`chrome.dom`), never to the page.
 */
export function nextBadge(name: string): Promise<BadgeLap> {
  const dom = (chrome as unknown as { dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } }).dom;
  const first = name.split(' ')[0] ?? name;
  return new Promise((resolve) => {
    let nameAt: number | undefined;
    const roots = new Set<ShadowRoot>();
    const observer = new MutationObserver(() => look());
    const look = () => {
      const heading = document.querySelector('main h1');
      if (nameAt === undefined && heading?.textContent?.includes(name)) nameAt = performance.now();
      for (const element of document.querySelectorAll<HTMLElement>('div:not([class]):not([id])')) {
        const root = dom.openOrClosedShadowRoot(element);
        if (!root || roots.has(root)) continue;
        roots.add(root);
        observer.observe(root, { childList: true, subtree: true, attributes: true });
      }
      const drawn = [...roots].some((root) => {
        const label = root.isConnected && root.querySelector('.badge')?.getAttribute('aria-label');
        return label && label.includes(first);
      });
      if (!drawn || nameAt === undefined) return;
      observer.disconnect();
      const since = nameAt;
      requestAnimationFrame(() => resolve({ nameAt: since, badgeAt: performance.now() }));
    };
    observer.observe(document, { childList: true, subtree: true });
  });
}
