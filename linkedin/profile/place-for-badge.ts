import type { Anchor } from '../anchor.ts';

/**
 * The line below the name and its degree, above the headline. It lies between blocks, so LinkedIn can render the
 * name again (it does, on hydration) without taking our host along. Blocks without any text are passed over: one of
 * them may be that host.
 */
export function placeForBadge(nameLink: Element, headline: Element | null): Anchor {
  let block: Element | null = headline;
  while (block?.parentElement && !block.parentElement.contains(nameLink)) block = block.parentElement;
  let above = block?.previousElementSibling ?? null;
  while (above && !above.contains(nameLink) && !above.textContent?.trim()) above = above.previousElementSibling;
  return { element: above ?? nameLink, where: 'after' };
}
