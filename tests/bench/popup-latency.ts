import type { ChromiumStreet } from '../browser/support/chromium/chromium-street.ts';
import { until } from '../browser/support/until.ts';
import { cast } from '../fixtures/cast.ts';

/**
 * From the beginning of the popup's document to its line having the focus, ms, once per round, over a profile.
 * What comes before, the browser's making of a small window, is not ours to shorten. The document is opened in a tab,
 * since nothing can be put into a real popup before it runs (Chromium 156).
 */
export async function popupLatencies(street: ChromiumStreet, rounds: number): Promise<number[]> {
  const profile = await street.open(`https://www.linkedin.com/in/${cast.ruth.slug}/`);
  const about = await street.inExtension(async (url) => (await chrome.tabs.query({ url }))[0]?.id, await profile.url());
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const popup = await street.open('about:blank');
    await popup.session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${noteFocus})()` });
    await popup.go(`${street.origin}/popup.html?tab=${about}`);
    const at = await until('the line to have the focus', () =>
      popup.run(() => (globalThis as unknown as { typingPossibleAt?: number }).typingPossibleAt),
    );
    times.push(at);
    await popup.close();
  }
  await profile.close();
  return times;
}

/** Runs in the popup, first of all: notes when its line is given the focus, ms of the document's clock. */
function noteFocus(): void {
  const notes = globalThis as unknown as { typingPossibleAt?: number };
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (...options) {
    focus.apply(this, options);
    if (this.matches('input:not([type=radio]), textarea')) notes.typingPossibleAt ??= performance.now();
  };
}
