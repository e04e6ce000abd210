import { bare } from '../linkedin/find.ts';
import { interopFrames, isShown } from '../linkedin/interop-frame.ts';

/**
 * Makes the function that tells whether a window is the one that shows the page now: LinkedIn may show a whole page
 * inside a frame, and then the top document is still full of the page before it.
 * @returns asked with true it looks for frames anew, which means walking through the whole document
 */
export function pageShower(window: Window): (anew: boolean) => boolean {
  const top = window.top ?? window;
  let frames: HTMLIFrameElement[] = [];
  return (anew) => {
    if (anew) frames = interopFrames(top.document);
    const shown = frames.find((each) => bare(each, 'isConnected') && isShown(each));
    return (shown ? shown.contentWindow : top) === window;
  };
}
