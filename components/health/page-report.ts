import { browser } from 'wxt/browser';
import { done, type Outcome, problem } from '../../ledger/outcome.ts';
import type { HealthLine } from '../../messages/page-health.ts';

const linkedin = 'https://www.linkedin.com/*';

/** A report longer than this is cut, in characters (all but a few of them one byte each). */
const longest = 98_000;

/**
 * The report a maintainer can draw a practice page from: how readers fared, and the structure of the LinkedIn page
 * that was looked at last. Nothing of what the page says is in it (`linkedin/outline/`).
 * Runs a script in that page, once; to be called only from a click, and only where the user chose to have us on pages.
 * @returns `page-gone` when no LinkedIn page is open, or it cannot be read
 */
export async function pageReport(lines: readonly HealthLine[], now: number): Promise<Outcome<string, 'page-gone'>> {
  const open = (await browser.tabs.query({ url: linkedin })).filter(({ discarded }) => !discarded);
  const [tab] = open.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return problem('page-gone');
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: ['/linkedin-outline.js'],
    });
    const outlines = frames.map(({ result }) => result).filter((result) => typeof result === 'string');
    if (outlines.length === 0) return problem('page-gone');
    const head = ['Two-Way Street, structure of a page, 1', ...lines.map((line) => lineWords(line, now))];
    return done([head.join('\n'), ...outlines].join('\n\n').slice(0, longest));
  } catch {
    // It was closed, or shows an error of the browser's, meanwhile.
    return problem('page-gone');
  }
}

/** Days, not moments: when somebody looked at LinkedIn is nobody's business. */
function lineWords({ reader, surface, found, firstAt, lastAt, count }: HealthLine, now: number): string {
  const days = (at: number) => Math.max(0, Math.floor((now - at) / 86_400_000));
  const how = found ? 'found' : 'found nothing';
  return `${reader} on ${surface}: ${how}, ${count} times, from ${days(firstAt)} to ${days(lastAt)} days ago`;
}
