/** A controller that ends at the latest when `signal` does, and leaves nothing on `signal` when it ends earlier. */
export function endingWith(signal: AbortSignal): AbortController {
  const own = new AbortController();
  if (signal.aborted) own.abort();
  signal.addEventListener('abort', () => own.abort(), { once: true, signal: own.signal });
  return own;
}

/** `setInterval` that ends with the signal. `ms` between calls. */
export function every(ms: number, act: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setInterval(act, ms);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** `setTimeout` that ends with the signal. */
export function after(ms: number, act: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(act, ms);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
