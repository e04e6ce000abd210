import { every } from './ending.ts';

/** How often the address is compared where the browser has no Navigation API (Firefox before 147), in ms. */
const comparing = 250;

/**
 * Calls `moved` when the page goes somewhere without loading: at once where the Navigation API tells, and otherwise
 * when anybody calls the returned function and finds another address (every batch of mutations does).
 * @param window whose address counts: the top window, also for the inner frame
 */
export function followNavigation(window: Window, moved: () => void, signal: AbortSignal): () => void {
  let href = window.location.href;
  const check = () => {
    if (signal.aborted || window.location.href === href) return;
    href = window.location.href;
    moved();
  };
  const { navigation } = window as { navigation?: EventTarget };
  // Comes with the change itself, before the page renders anything.
  if (navigation) navigation.addEventListener('currententrychange', check, { signal });
  else every(comparing, check, signal);
  window.addEventListener('popstate', check, { signal });
  return check;
}
