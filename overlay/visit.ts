import { mayHaveLists } from '../linkedin/has-lists.ts';
import { mayHavePosts } from '../linkedin/has-posts.ts';
import { endingWith } from './ending.ts';
import type { OverlayPage } from './page.ts';
import { healthReporter } from './page-health.ts';
import type { PostWatch } from './cues/watch-posts.ts';
import type { ListWatch } from './lists/watch-lists.ts';
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
    let posts: PostWatch | undefined;
    const watchPosts = async () => {
      const part = await page.bring('cues');
      // It begins with all that is there, so nothing added meanwhile is missed.
      if (!ending.signal.aborted) posts = part?.watchPosts(page, url, report, ending.signal);
    };
    if (mayHavePosts(url)) void watchPosts();
    let lists: ListWatch | undefined;
    const watchLists = async () => {
      const part = await page.bring('lists');
      if (!ending.signal.aborted) lists = part?.watchLists(page, url, report, createSpot, ending.signal);
    };
    if (mayHaveLists(url)) void watchLists();
    const watch: Visit = {
      pass(added) {
        profile?.pass();
        posts?.added(added);
        lists?.added(added);
      },
      again() {
        profile?.again();
        posts?.again();
        lists?.again();
      },
      beat() {
        profile?.beat();
        lists?.beat();
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
