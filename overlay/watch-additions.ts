/** A tab that is not shown gets no frames; its batches come by the clock, in ms. */
const withoutFrames = 200;

/**
 * Watches what is added to and removed from a document, never its attributes: on a feed those change with every
 * pointer movement. All mutations up to the next frame make one batch.
 * @param batch gets the elements added, or given words, since the last batch; some may be gone again
 */
export function watchAdditions(document: Document, batch: (added: Element[]) => void, signal: AbortSignal): void {
  let added: Element[] = [];
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = () => {
    cancel();
    const now = added;
    added = [];
    batch(now);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        const element = node instanceof Element ? node : node.parentElement;
        if (element) added.push(element);
      }
    }
    if (timer !== undefined) return;
    frame = requestAnimationFrame(flush);
    timer = setTimeout(flush, withoutFrames);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancel();
    },
    { once: true },
  );
}
