/**
 * LinkedIn draws whole pages of its older front-end inside a same-origin frame of the newer one (measured May 2026).
 * The frame is always there; while it waits it is transparent.
 */
const frame = 'iframe[data-testid="interop-iframe"]';

/** The frame that shows the page now, or null when the document itself does. */
export function activeFrame(doc: Document): HTMLIFrameElement | null {
  for (const each of doc.querySelectorAll<HTMLIFrameElement>(frame)) {
    if (doc.defaultView?.getComputedStyle(each).opacity !== '0') return each;
  }
  return null;
}
