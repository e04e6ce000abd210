import { vi } from 'vitest';
import type { Handle } from '../../../ledger/handle.ts';
import type { Member } from '../../fixtures/member.ts';
import { helped } from './views.ts';
import { type OpenPage, openPage, type TestWorker } from './page.ts';

/** People the worker knows, under both their handles; their marks name them by their slugs. */
export function knowing(...people: Member[]): TestWorker['known'] {
  const handlesOf = ({ slug, memberNumber }: Member): Handle[] => [`in:${slug}`, `member:${memberNumber}`];
  return Object.fromEntries(people.flatMap((each) => handlesOf(each).map((handle) => [handle, helped(each.slug)])));
}

/** Opens a practice page with the marks in its lists. */
export function openList(path: string, known: TestWorker['known'] = {}, is: Parameters<typeof openPage>[2] = {}) {
  return openPage(path, known, { ...is, lists: true });
}

/** The marks that stand in the page now, in its order. */
export function marks({ roots }: OpenPage): HTMLElement[] {
  const drawn = roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('.mark')].map((mark) => ({ root, mark })),
  );
  const there = drawn.filter(({ root }) => root.host.isConnected);
  const isLater = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  return there.toSorted((a, b) => (isLater(a.root.host, b.root.host) ? 1 : -1)).map(({ mark }) => mark);
}

/** Who is marked, as slugs, in page order. */
export function marked(page: OpenPage): string[] {
  return marks(page).map((mark) => mark.getAttribute('aria-label')?.split(' introduced')[0] ?? '');
}

/** Waits until exactly these people are marked. */
export async function untilMarked(page: OpenPage, ...people: Member[]): Promise<void> {
  const wanted = people.map(({ slug }) => slug).join();
  await vi.waitFor(() => {
    const found = marked(page).join();
    if (found !== wanted) throw new Error(`Marked: ${found}; not: ${wanted}`);
  }, 5_000);
}
