import { browser } from 'wxt/browser';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { OverlayPart } from '../../messages/from-overlay.ts';
import type { OverlaySender } from './sender.ts';

/**
 * Runs a part of the overlay in the frame that asks for it. Card, corner and the noticing of cues are needed on some
 * pages only, so the script that every LinkedIn page carries stays small.
 * @returns `page-gone` when the frame went away meanwhile
 */
export async function bringPart(
  part: OverlayPart,
  { tabId, frameId }: OverlaySender,
): Promise<Outcome<null, 'page-gone'>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [`/linkedin-${part}.js`],
    });
    return done(null);
  } catch {
    return problem('page-gone');
  }
}
