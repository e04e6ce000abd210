/** Work that waits at most this long for a quiet moment, in ms. */
const patience = 500;

/** What one turn may take, in ms: a tenth of what a browser calls a long task. */
const turn = 5;

/**
 * Makes a queue that works through its items when the page has nothing better to do, a few milliseconds at a time.
 * An item that waits already is not queued again.
 * @param rest called after each turn, for what is done once for many items
 */
export function whenIdle<Item>(
  work: (item: Item) => void,
  signal: AbortSignal,
  rest: () => void = () => undefined,
): (items: Iterable<Item>) => void {
  const queue = new Set<Item>();
  let due = false;
  const run = () => {
    due = false;
    if (signal.aborted) return;
    const begun = performance.now();
    for (const item of queue) {
      if (performance.now() - begun > turn) break;
      queue.delete(item);
      work(item);
    }
    rest();
    plan();
  };
  const plan = () => {
    if (due || signal.aborted || queue.size === 0) return;
    due = true;
    requestIdleCallback(run, { timeout: patience });
  };
  signal.addEventListener('abort', () => queue.clear(), { once: true });
  return (items) => {
    for (const item of items) queue.add(item);
    plan();
  };
}
