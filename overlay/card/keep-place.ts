import { placeCard } from './place-card.ts';

/**
 * Puts an open card at its spot and keeps it there while the page scrolls or the window changes. The spot has one size
 * for everybody, so the place of the card tells nothing.
 */
export function keepPlace(card: HTMLElement, spot: HTMLElement, signal: AbortSignal): void {
  const { documentElement, defaultView: view } = card.ownerDocument;
  let offset = { left: 0, top: 0 };
  const follow = () => {
    if (!view) return;
    const at = spot.getBoundingClientRect();
    // Absolute in the top layer counts from the document, so an ordinary scroll moves the card for free.
    card.style.left = `${at.left + offset.left + view.scrollX}px`;
    card.style.top = `${at.top + offset.top + view.scrollY}px`;
  };
  const place = () => {
    card.style.maxHeight = '';
    const at = spot.getBoundingClientRect();
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const room = { width: documentElement.clientWidth, height: view?.innerHeight ?? 0 };
    const to = placeCard(at, size, room, getComputedStyle(spot).direction === 'rtl');
    offset = { left: to.left - at.left, top: to.top - at.top };
    card.style.maxHeight = `${to.maxHeight}px`;
    card.classList.toggle('short', to.maxHeight < size.height);
    follow();
  };
  place();
  view?.addEventListener('resize', place, { signal });
  view?.addEventListener('scroll', follow, { capture: true, passive: true, signal });
}
