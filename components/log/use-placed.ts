import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/** What must stay free between a menu and the edge of the window, in px. */
const edge = 8;

/**
 * Keeps a menu inside the window: it opens below its chip at the chip's left edge, moves left when it would stick out,
 * and opens above when there is more room there. (CSS anchors do this too, but not yet in every Firefox we support.)
 * @returns the ref for the menu
 */
export function usePlaced<Menu extends HTMLElement>(): RefObject<Menu | null> {
  const menu = useRef<Menu>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    const anchor = element?.parentElement?.getBoundingClientRect();
    if (!element || !anchor) return;
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    // A popup grows with what is in it, up to a height it names.
    const grows = Number(element.closest<HTMLElement>('[data-grows]')?.dataset.grows ?? 0);
    const over = anchor.left + width + edge - clientWidth;
    element.style.left = `${-Math.min(Math.max(over, 0), Math.max(anchor.left - edge, 0))}px`;
    const below = Math.max(clientHeight, grows) - anchor.bottom - edge;
    if (height > below && anchor.top - edge > below) {
      element.style.top = 'auto';
      element.style.bottom = 'calc(100% + 4px)';
    }
  });
  return menu;
}
