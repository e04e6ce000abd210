/**
 * Makes a line in which one piece of work starts when the one before has ended, well or badly.
 * The promise of each piece is its own: a failure reaches whoever asked for it and holds nobody else up.
 */
export function oneAtATime(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}

/**
 * Makes a runner for work that reads the newest facts each time: while one run is under way, any number of
 * requests are served by a single run after it, because a run that starts later has seen all they wanted seen.
 */
export function latestOnly<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined;
  let next: Promise<Value> | undefined;
  const start = (): Promise<Value> => {
    next = undefined;
    running = work();
    const clear = () => {
      running = undefined;
    };
    running.then(clear, clear);
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(start, start);
    return next;
  };
}
