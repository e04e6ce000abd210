import { mayHaveLists } from '../linkedin/has-lists.ts';
import { mayHavePosts } from '../linkedin/has-posts.ts';
import type { OverlayPart } from '../messages/from-overlay.ts';
import { endingWith } from './ending.ts';
import type { OverlayPage } from './page.ts';
import { healthReporter } from './page-health.ts';
import type { PostWatch } from './cues/watch-posts.ts';
import type { Parts } from './parts.ts';
import { pageShower } from './page-shower.ts';
import { createSpot } from './person-spot.ts';
import { watchProfile } from './watch-profile.ts';

/** What goes on while the page stays at one address. */
export interface Visit {
  /** Looks at the page, and at what was added to it since the last time. */
  pass(added: Element[]): void;
  /** Something changed in the ledger or the settings: ask again. */
  again(): void;
  /** A sign of life, every few seconds. */
  beat(): void;
}

/** What a part that was brought watches. */
type Watcher = PostWatch & { beat?: () => void };

/**
 * Starts watching the page at its present address.
 * @param signal ends when the address changes: what is shown is removed, and answers still under way are dropped
 */
export function startVisit(page: OverlayPage, signal: AbortSignal): Visit {
  const url = (page.window.top ?? page.window).location.href;
  const report = healthReporter(page.ask);
  let watching: { ending: AbortController; watch: Visit } | undefined;

  const begin = (): Visit => {
    const ending = endingWith(signal);
    const profile = watchProfile(page, url, report, ending.signal);
    const others: Watcher[] = [];
    const bring = async <Part extends OverlayPart>(part: Part, start: (brought: Parts[Part]) => Watcher) => {
      const brought = await page.bring(part);
      // It begins with all that is there, so nothing added meanwhile is missed.
      if (brought && !ending.signal.aborted) others.push(start(brought));
    };
    if (mayHavePosts(url)) void bring('cues', (cues) => cues.watchPosts(page, url, report, ending.signal));
    if (mayHaveLists(url)) {
      void bring('lists', (lists) => lists.watchLists(page, url, report, createSpot, ending.signal));
    }
    const watch: Visit = {
      pass(added) {
        profile?.pass();
        for (const each of others) each.added(added);
      },
      again() {
        profile?.again();
        for (const each of others) each.again();
      },
      beat() {
        profile?.beat();
        for (const each of others) each.beat?.();
      },
    };
    watching = { ending, watch };
    return watch;
  };
  const showsPage = pageShower(page.window);
  // Another document may take over the page, or hand it back, at any time.
  const current = (anew: boolean): Visit | undefined => {
    if (showsPage(anew)) return watching?.watch ?? begin();
    watching?.ending.abort();
    watching = undefined;
    return undefined;
  };
  current(true);
  return {
    pass: (added) => current(added.some((each) => each.tagName === 'IFRAME'))?.pass(added),
    again: () => current(true)?.again(),
    beat: () => current(true)?.beat(),
  };
}
