import { all, type Ranked, within } from '../find.ts';

/** What lies inside a card but is somebody else's: the passed-on post, comments, "Stranger likes this". */
const others =
  '.update-components-mini-update-v2,.comments-comments-list,.comments-comment-entity,.update-components-header';

/** The first match of the most trusted selector that is the card's own. */
export function ownPart(card: Element, ranked: Ranked): Element | null {
  for (const selector of ranked) {
    for (const found of all(card, selector)) if (!within(found, others, card)) return found;
  }
  return null;
}
