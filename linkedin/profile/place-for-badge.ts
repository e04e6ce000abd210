import type { Anchor } from '../anchor.ts';
import { bare, holds, parentOf } from '../find.ts';
import { lineOf } from '../text.ts';

/**
 * The line below the name and its degree, above the headline. It lies between blocks, so LinkedIn can render the
 * name again (it does, on hydration) without taking our host along. Blocks without any text are passed over: one of
 * them may be that host.
 */
export function placeForBadge(nameLink: Element, headline: Element | null): Anchor {
  let block: Element | null = headline;
  while (parentOf(block) && !holds(parentOf(block), nameLink)) block = parentOf(block);
  let above = block && bare(block, 'previousElementSibling');
  while (above && !holds(above, nameLink) && !lineOf(above)) above = bare(above, 'previousElementSibling');
  return { element: above ?? nameLink, where: 'after' };
}
