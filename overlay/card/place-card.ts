/** A box in the window, in CSS px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the card goes, in CSS px of the window; the rest of it scrolls inside itself. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
}

/** Between spot and card, and between card and the edge of the window, in px. */
const gap = 8;

/**
 * Places the card: under the spot, left edges aligned (right edges on a page that reads from the right). When it
 * does not fit there it goes above, then beside, and at last to where more room is, shortened.
 */
export function placeCard(
  spot: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
  fromRight = false,
): CardPlace {
  const below = window.height - gap - (spot.top + spot.height + gap);
  const above = spot.top - gap - gap;
  const start = fromRight ? spot.left + spot.width - card.width : spot.left;
  const left = within(start, window.width - card.width);
  const tall = window.height - 2 * gap;
  if (card.height <= below) return { left, top: spot.top + spot.height + gap, maxHeight: below };
  if (card.height <= above) return { left, top: spot.top - gap - card.height, maxHeight: above };
  const after = spot.left + spot.width + gap;
  const before = spot.left - gap - card.width;
  const beside = after + card.width + gap <= window.width ? after : before;
  if (card.height <= tall && beside >= gap) {
    return { left: beside, top: within(spot.top, window.height - card.height), maxHeight: tall };
  }
  if (below >= above) return { left, top: spot.top + spot.height + gap, maxHeight: below };
  return { left, top: gap, maxHeight: above };
}

/** Keeps a coordinate inside the window, the start edge before the end edge. */
function within(wanted: number, most: number): number {
  return Math.max(gap, Math.min(wanted, most - gap));
}
