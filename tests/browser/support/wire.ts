/** A message of the browser's own accord. */
export interface BrowserEvent {
  method: string;
  params: Record<string, unknown>;
  sessionId?: string;
}

/**
 * A connection to a browser. Chromium's DevTools protocol and WebDriver BiDi wrap their messages alike:
 * numbered commands, results with the same number, and events without one.
 */
export interface Wire {
  /**
   * Sends a command and gives its result. Rejects with the method's name and the browser's reason,
   * or when the connection ends first.
   */
  send<Result = Record<string, unknown>>(method: string, params?: object, sessionId?: string): Promise<Result>;
  /** Hears all events until the returned function is called. */
  listen(listener: (event: BrowserEvent) => void): () => void;
  close(): void;
}

interface Waiting {
  method: string;
  sessionId: string | undefined;
  resolve(result: never): void;
  reject(cause: Error): void;
}

/** Connects to the WebSocket that a browser offers for automation. */
export async function connect(url: string): Promise<Wire> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`The browser's automation socket ${url} did not open.`));
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: BrowserEvent) => void>();
  let last = 0;

  /** Chromium leaves the commands of a page unanswered when the page closes meanwhile. */
  const forget = (sessionId: string) => {
    for (const [id, asked] of waiting) {
      if (asked.sessionId !== sessionId) continue;
      waiting.delete(id);
      asked.reject(new Error(`${asked.method}: the page went away`));
    }
  };

  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    const asked = waiting.get(message.id);
    if (asked) {
      waiting.delete(message.id);
      if (message.error) asked.reject(new Error(`${asked.method}: ${reasonOf(message)}`));
      else asked.resolve(message.result as never);
    } else if (message.method) {
      if (message.method === 'Target.detachedFromTarget') forget(message.params.sessionId);
      for (const listener of listeners) listener(message);
    }
  };
  socket.onclose = () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser went away`));
    waiting.clear();
  };

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error(`${method}: the browser went away`));
        last += 1;
        waiting.set(last, { method, sessionId, resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) }));
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => socket.close(),
  };
}

/** CDP gives `{error: {message}}`, BiDi `{error: code, message}`. */
function reasonOf(message: { error: string | { message: string }; message?: string }): string {
  return typeof message.error === 'string' ? `${message.error}: ${message.message}` : message.error.message;
}
