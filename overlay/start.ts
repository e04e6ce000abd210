import { isProfileTopAddress, profileHandleOf } from '../linkedin/addresses/profile.ts';
import { endingWith, every } from './ending.ts';
import { followNavigation } from './follow-navigation.ts';
import { removeLeftovers } from './leftovers.ts';
import type { OverlayPage } from './page.ts';
import { startVisit, type Visit } from './visit.ts';
import { watchAdditions } from './watch-additions.ts';

/** How often an overlay looks whether its extension is still there, in ms. */
const heartbeat = 5_000;

/**
 * Starts the overlay in one document. It follows the page from address to address, shows who stands before the user,
 * and passes on what known people say. Ends, and leaves nothing behind, when the signal aborts, when the user has
 * chosen to have nothing on the page, and when the extension is gone.
 * @returns a signal that is aborted once it has ended, for whatever reason
 */
export function startOverlay(outer: OverlayPage, signal: AbortSignal): AbortSignal {
  const { document, window } = outer;
  const all = endingWith(signal);
  const page: OverlayPage = {
    ...outer,
    isAlive: () => {
      if (!outer.isAlive()) all.abort();
      return !all.signal.aborted;
    },
  };
  let visiting: AbortController | undefined;
  let visit: Visit | undefined;
  let subject = '';

  const begin = () => {
    const now = subjectOf((window.top ?? window).location.href);
    if (visit && now === subject) return;
    subject = now;
    visiting?.abort();
    visiting = endingWith(all.signal);
    visit = page.isAlive() ? startVisit(page, visiting.signal) : undefined;
  };
  const moved = followNavigation(window.top ?? window, begin, all.signal);
  const pass = (added: Element[]) => {
    if (!page.isAlive()) return;
    moved();
    visit?.pass(added);
  };
  page.onTold((told) => {
    if (told.kind === 'leave') all.abort();
    if (told.kind === 'changed') visit?.again();
  }, all.signal);
  watchAdditions(document, pass, all.signal);
  const beat = () => {
    pass([]);
    visit?.beat();
  };
  every(heartbeat, beat, all.signal);
  // Timers of a tab in the background come late; whoever looks at it again finds everything in its place.
  document.addEventListener('visibilitychange', beat, { signal: all.signal });
  window.addEventListener(
    'pageshow',
    (event) => {
      // Back from the cache: the page stood still, the ledger may not have.
      if (!event.isTrusted || !event.persisted) return;
      beat();
      visit?.again();
    },
    { signal: all.signal },
  );
  // A frame is thrown away while the window around it, which we listen to as well, lives on.
  window.addEventListener('pagehide', (event) => !event.persisted && all.abort(), { signal: all.signal });
  removeLeftovers(document);
  begin();
  return all.signal;
}

/** What a page is about, as its address says: a dialog over a profile does not change that. */
function subjectOf(url: string): string {
  return (isProfileTopAddress(url) && profileHandleOf(url)) || (url.split('#')[0] ?? url);
}
