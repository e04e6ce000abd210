import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Gives the fake browser the permissions API it lacks, with LinkedIn allowed or not, and a user who answers.
 * @param options.allowed whether LinkedIn is allowed at first
 * @param options.answer what the user says when asked
 * @returns how often the user was asked
 */
export function givePermissions({ allowed, answer = true }: { allowed: boolean; answer?: boolean }): () => number {
  let now = allowed;
  let asked = 0;
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => now,
      request: async () => {
        if (now) return true;
        asked += 1;
        now = answer;
        if (now) for (const listener of listeners) listener();
        return now;
      },
      onAdded: event,
      onRemoved: event,
    },
  });
  return () => asked;
}
