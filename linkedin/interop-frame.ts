import { attr } from './find.ts';

/**
 * LinkedIn draws whole pages of its older front-end inside a same-origin frame of the newer one (measured May 2026).
 * The frame is always there; while it waits it is transparent.
 */
const isOurs = (each: Element): each is HTMLIFrameElement => attr(each, 'data-testid') === 'interop-iframe';

/**
 * The frames that may show a page, in page order.
 * @param doc the top document; the caller may be a script inside the frame, so no class of its own window fits
 */
export function interopFrames(doc: Document): HTMLIFrameElement[] {
  return [...Document.prototype.getElementsByTagName.call(doc, 'iframe')].filter(isOurs);
}

/** Whether a frame can be seen. Its own style attribute says so as a rule, and that costs no layout. */
export function isShown(frame: HTMLIFrameElement): boolean {
  return (frame.style.opacity || getComputedStyle(frame).opacity) !== '0';
}

/** The frame that shows the page now, or null when the document itself does. */
export function activeFrame(doc: Document): HTMLIFrameElement | null {
  return interopFrames(doc).find(isShown) ?? null;
}
