import type { OverlayPart } from '../messages/from-overlay.ts';
import type { createCorner } from './card/corner.ts';
import type { openableCard } from './card/open-card.ts';
import type { profileCues } from './cues/profile-cues.ts';
import type { watchPosts } from './cues/watch-posts.ts';
import type { watchLists } from './lists/watch-lists.ts';
import type { Ask } from './page.ts';

/** What lives in scripts of its own, because every page pays for the first script and only some need these. */
export interface Parts {
  card: { openableCard: typeof openableCard; createCorner: typeof createCorner };
  cues: { profileCues: typeof profileCues; watchPosts: typeof watchPosts };
  lists: { watchLists: typeof watchLists };
}

/** Brings a part, or undefined when it cannot be had now. */
export type Bring = <Part extends OverlayPart>(part: Part) => Promise<Parts[Part] | undefined>;

/** Where a part leaves itself for the first script. A symbol: an element's id cannot pose as it. */
const door = (part: OverlayPart) => Symbol.for(`overlay-${part}`);

/** Called by a part's own script. */
export function leavePart<Part extends OverlayPart>(part: Part, what: Parts[Part]): void {
  Reflect.set(globalThis, door(part), what);
}

/** Makes the function that brings parts, from the worker when they are not here yet. */
export function bringing(ask: Ask): Bring {
  const mine = new Set<OverlayPart>();
  return async (part) => {
    // What an earlier version of the extension has left in this world does not count.
    if (!mine.has(part) && (await ask('bring-part', { part })).ok) mine.add(part);
    return mine.has(part) ? Reflect.get(globalThis, door(part)) : undefined;
  };
}
