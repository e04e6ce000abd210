import { keepPlace } from '../card/keep-place.ts';
import { endingWith } from '../ending.ts';
import { paint } from '../paint.ts';

/**
 * Shows a sentence under a button while the pointer or the focus is on it; Escape puts it away. It is a popover, so
 * that no list in the page clips it, and nothing can be pointed at in it: its size tells the page nothing.
 * @param signal ends with the button
 */
export function showTip(button: HTMLElement, words: string, signal: AbortSignal): void {
  const document = button.ownerDocument;
  let shown: AbortController | undefined;
  const hide = () => shown?.abort();
  const show = () => {
    if (shown && !shown.signal.aborted) return;
    if (signal.aborted || button.getAttribute('aria-expanded') === 'true') return;
    const tip = paint(document, 'span', { class: 'tip', words });
    // The button's own label says the same.
    tip.setAttribute('aria-hidden', 'true');
    tip.popover = 'manual';
    shown = endingWith(signal);
    shown.signal.addEventListener('abort', () => tip.remove(), { once: true });
    button.append(tip);
    tip.showPopover();
    keepPlace(tip, button, shown.signal);
    const escape = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && hide();
    document.addEventListener('keydown', escape, { capture: true, signal: shown.signal });
  };
  for (const type of ['pointerenter', 'focus']) {
    button.addEventListener(type, (event) => event.isTrusted && show(), { signal });
  }
  for (const type of ['pointerleave', 'blur', 'click']) button.addEventListener(type, hide, { signal });
}
