import type { Handle } from '../../ledger/handle.ts';
import cornerCss from './corner.css?inline';
import floatingCss from './floating.css?inline';
import { drawLine } from '../drawings.ts';
import { endingWith } from '../ending.ts';
import type { OverlayPage } from '../page.ts';
import { button } from '../paint.ts';
import type { createSpot as CreateSpot } from '../person-spot.ts';
import { cross } from './icons.ts';

/** How often the corner is put back when the page throws it out. */
const mostTimes = 5;

export interface Corner {
  /** Shows it, or puts it back. */
  show: () => void;
  hide: () => void;
  /** Asks again. */
  again: () => void;
  beat: () => void;
}

/**
 * The floating corner for a page that is not understood: it knows the address alone, and says so. The user can put it
 * away for this visit.
 * @param createSpot the first script's own: this one does not carry it a second time
 */
export function createCorner(
  page: OverlayPage,
  handle: Handle,
  createSpot: typeof CreateSpot,
  signal: AbortSignal,
): Corner {
  const own = endingWith(signal);
  const spot = createSpot(page, floatingCss + cornerCss, () => ({ handles: [handle] }), own.signal);
  let times = 0;
  let asked = false;
  let putAway: HTMLButtonElement | undefined;

  const ask = async () => {
    asked = true;
    const answer = await page.ask('standings', { handles: [handle], corner: true });
    if (own.signal.aborted || !answer.ok) return;
    const { marks, putAway: label } = answer.value;
    spot.show(marks[handle]);
    if (label && !putAway) {
      putAway = button(page.document, { class: 'x', label }, () => own.abort(), drawLine(page.document, cross));
      spot.body.append(putAway);
    }
    spot.refresh();
  };
  return {
    show() {
      if (own.signal.aborted || spot.element.isConnected || times === mostTimes) return;
      times++;
      page.document.body.append(spot.element);
      spot.beat();
      if (!asked) void ask();
    },
    hide() {
      if (!spot.element.isConnected) return;
      spot.closeCard();
      spot.element.remove();
    },
    again: () => spot.element.isConnected && void ask(),
    beat: spot.beat,
  };
}
