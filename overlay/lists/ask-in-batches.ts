import type { Handle } from '../../ledger/handle.ts';
import type { MarkView } from '../../ledger/words/views.ts';
import { markOf } from '../mark-of.ts';
import type { OverlayPage } from '../page.ts';

/** The most the worker takes in one question. */
const mostHandles = 50;

/** So many people are remembered in one visit; of those before, it is asked again. */
const mostRemembered = 2_000;

/** Who a row is about, in one word. */
export const keyOf = (handles: readonly Handle[]) => handles.join(' ');

export interface AskedPeople {
  /** The mark of somebody known; null when there is none; undefined while nobody has answered. */
  markOf: (key: string) => MarkView | null | undefined;
  /** Asks about those who were not asked about: one message for fifty handles. */
  ask: (people: Iterable<readonly Handle[]>) => void;
  /** Forgets all answers: somebody may have become known. */
  forget: () => void;
}

/**
 * Asks about the people of a page in batches, each once.
 * @param answered called after each answer
 */
export function askInBatches(page: OverlayPage, answered: () => void, signal: AbortSignal): AskedPeople {
  /** Undefined is a question under way. */
  let known = new Map<string, MarkView | null | undefined>();

  const send = async (people: readonly (readonly Handle[])[]) => {
    const of = known;
    const handles = [...new Set(people.flat())];
    const rows = people.filter((each) => each.length > 1).map((each) => [...each]);
    const answer = await page.ask('standings', { handles, ...(rows.length > 0 && { rows }) });
    if (signal.aborted || of !== known) return;
    for (const each of people) {
      const key = keyOf(each);
      if (answer.ok) {
        const isKnown = each.some((handle) => answer.value.known.includes(handle));
        known.set(key, (isKnown && markOf(answer.value, each)) || null);
        // The worker did not answer; it is asked again with the next batch.
      } else known.delete(key);
    }
    for (const key of known.keys()) {
      if (known.size <= mostRemembered) break;
      if (known.get(key) !== undefined) known.delete(key);
    }
    answered();
  };

  return {
    markOf: (key) => known.get(key),
    forget() {
      known = new Map();
    },
    ask(people) {
      let batch: (readonly Handle[])[] = [];
      let count = 0;
      for (const each of people) {
        const key = keyOf(each);
        if (known.has(key)) continue;
        known.set(key, undefined);
        if (count + each.length > mostHandles) {
          void send(batch);
          batch = [];
          count = 0;
        }
        batch.push(each);
        count += each.length;
      }
      if (batch.length > 0) void send(batch);
    },
  };
}
