import type { SilentProfile } from '../linkedin/read-profile.ts';
import { endingWith, every } from './ending.ts';

/**
 * How long a page may be silent before that means something, in ms: LinkedIn shows a skeleton first, and after an
 * in-app navigation the previous person's card for a while. Silences not listed are answers, not waiting.
 */
const patience: Partial<Record<SilentProfile['why'], number>> = {
  'no-reader': 2_500,
  'two-readers': 2_500,
  disagrees: 2_500,
  'not-ready': 10_000,
};

/** A page may change a name in place, which adds no element; while it is silent we look this often, in ms. */
const looking = 250;

export interface Silence {
  /** Takes note that the page is silent. True when it has been, in a way that can end, for too long. */
  lasts(why: SilentProfile['why']): boolean;
  /** The page speaks. */
  broken(): void;
}

/** Times how long a page says nothing we understand, and looks again meanwhile. */
export function followSilence(look: () => void, signal: AbortSignal, now = () => performance.now()): Silence {
  let since: number | undefined;
  let looks: AbortController | undefined;
  const broken = () => {
    since = undefined;
    looks?.abort();
    looks = undefined;
  };
  return {
    broken,
    lasts(why) {
      const most = patience[why];
      if (most === undefined) {
        broken();
        return false;
      }
      if (since === undefined) {
        since = now();
        looks = endingWith(signal);
        every(looking, look, looks.signal);
      }
      const tooLong = now() - since >= most;
      // From now on the page has to change before it is looked at again, or the next sign of life is due.
      if (tooLong) looks?.abort();
      return tooLong;
    },
  };
}
