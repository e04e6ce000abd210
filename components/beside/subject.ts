import type { Handle } from '../../ledger/handle.ts';
import type { PersonIntent } from '../../messages/from-overlay.ts';
import type { PersonRequest } from '../../messages/session.ts';

/** What the tab beside the panel shows, as far as its address and title say. */
export interface TabSeen {
  /** The address without its query; empty where the browser does not tell it. */
  page: string;
  /** Whose profile it is; nobody's when absent. */
  handle?: Handle;
  name?: string;
  /** All handles the page showed, when they do not agree with its address on one person. */
  inDoubt?: Handle[];
}

/** Whom the panel is about, and what the user wants to do with them. */
export type Subject =
  | { sort: 'nobody' }
  | { sort: 'handles'; handles: Handle[]; name: string; inDoubt?: true; then: PersonIntent; at: number }
  | { sort: 'person'; personId: string; then: PersonIntent; at: number };

export interface Beside {
  tab: TabSeen | undefined;
  subject: Subject | undefined;
}

export type BesideEvent =
  | { sort: 'tab'; seen: TabSeen }
  | { sort: 'request'; request: PersonRequest }
  | { sort: 'picked'; personId: string; at: number };

/** Nothing is known yet. */
export const notYet: Beside = { tab: undefined, subject: undefined };

/**
 * What the panel is about after something happened. It follows the tab; a person asked for on a page (from the
 * badge, from a list, found by name) stays until the tab shows another page.
 */
export function after({ tab, subject }: Beside, event: BesideEvent): Beside {
  if (event.sort === 'picked') {
    return { tab, subject: { sort: 'person', personId: event.personId, then: 'show', at: event.at } };
  }
  if (event.sort === 'request') return { tab, subject: asked(event.request, tab) };
  const { seen } = event;
  if (tab && tab.page === seen.page && tab.handle === seen.handle) {
    // The page is read a moment after its address is known.
    const doubted = subject?.sort === 'handles' && subject.at === 0 && tab.inDoubt?.join() !== seen.inDoubt?.join();
    return { tab: seen, subject: doubted ? subjectOf(seen) : renamed(subject, seen) };
  }
  // A request can arrive a moment before the tab was looked at for the first time.
  if (!tab && subject) return { tab: seen, subject };
  return { tab: seen, subject: subjectOf(seen) };
}

function subjectOf({ handle, name, inDoubt }: TabSeen): Subject {
  if (!handle) return { sort: 'nobody' };
  if (inDoubt) return { sort: 'handles', handles: inDoubt, name: '', inDoubt: true, then: 'show', at: 0 };
  return { sort: 'handles', handles: [handle], name: name ?? '', then: 'show', at: 0 };
}

function asked(request: PersonRequest, tab: TabSeen | undefined): Subject {
  const { handles, personId, then, at } = request;
  if (personId !== undefined) return { sort: 'person', personId, then, at };
  const inTab = tab?.handle !== undefined && handles.includes(tab.handle);
  return { sort: 'handles', handles, name: request.name ?? (inTab ? tab.name : undefined) ?? '', then, at };
}

/** The title of a tab comes a moment after its address: the name is taken over as soon as it is there. */
function renamed(subject: Subject | undefined, { handle, name }: TabSeen): Subject | undefined {
  if (subject?.sort !== 'handles' || subject.inDoubt || !handle || !name || !subject.handles.includes(handle))
    return subject;
  // A name given with a request was read from the page itself and is kept.
  return subject.at === 0 || subject.name === '' ? { ...subject, name } : subject;
}
