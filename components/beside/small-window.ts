import type { Handle } from '../../ledger/handle.ts';
import { isHandle } from '../../ledger/handle.ts';
import type { PersonIntent } from '../../messages/from-overlay.ts';
import type { PersonRequest } from '../../messages/session.ts';

const intents: readonly PersonIntent[] = ['show', 'log', 'thank', 'remind'];

/**
 * Whom a small window of its own is about (`?handle=…&handle=…&name=…&then=…`), which it stays with.
 * Null for a panel, which follows its window.
 * @param query the page's own query
 * @param now epoch ms
 */
export function smallWindowRequest(query: string, now: number): PersonRequest | null {
  const asked = new URLSearchParams(query);
  const handles = asked.getAll('handle').filter((each): each is Handle => isHandle(each));
  if (handles.length === 0) return null;
  const name = asked.get('name');
  const then = intents.find((each) => each === asked.get('then')) ?? 'show';
  return { handles, ...(name ? { name } : {}), then, at: now };
}
