import { browser } from 'wxt/browser';
import type { Say } from '../../ledger/words/say.ts';

/** The dot for a person in this tab. After a count it stands beside the number: neither hides the other. */
const dot = '•';
/** More than this does not fit beside the dot, and says the same. */
const mostShown = 99;

/** Ink on paper, as everything to act on (components/ui/tokens.css, --act and --on-act, light). */
const ground = '#26221c';
const ink = '#fffdfa';

/** Gives the badge its colours. The browser forgets them between sessions. */
export async function paintToolbar(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: ground });
  await browser.action.setBadgeTextColor({ color: ink });
}

/**
 * Shows how many things wait, in every tab that has no text of its own. Whatever changes the count is a commit (a
 * reminder that falls due is claimed), and after each the tabs with a text of their own are looked at again.
 * @param count 0 while judgement is hidden: that something waits is nobody's business then
 */
export async function showCount(count: number, say: Say): Promise<void> {
  await browser.action.setBadgeText({ text: countText(count) });
  await browser.action.setTitle({ title: titleWords(count, false, say) });
}

/**
 * Shows in one tab whether the person on its page is in the ledger, beside the count. The name is never in the title:
 * it would stand there while the screen is shared. The browser forgets a tab's own text when the tab leaves the page.
 */
export async function showPersonInTab(tabId: number, known: boolean, say: Say): Promise<void> {
  const count = await shownCount();
  await browser.action.setBadgeText({ tabId, text: `${countText(count)}${known ? dot : ''}` });
  await browser.action.setTitle({ tabId, title: titleWords(count, known, say) });
}

/** What waits, as last shown. The browser keeps it while the worker sleeps. */
async function shownCount(): Promise<number> {
  return Number.parseInt(await browser.action.getBadgeText({}), 10) || 0;
}

function countText(count: number): string {
  return count === 0 ? '' : String(Math.min(count, mostShown));
}

function titleWords(count: number, known: boolean, say: Say): string {
  return [
    say('app.name'),
    ...(count === 0 ? [] : [count === 1 ? say('worker.waitsOne') : say('worker.waitsMany', [String(count)])]),
    ...(known ? [say('worker.personHere')] : []),
  ].join(' · ');
}
