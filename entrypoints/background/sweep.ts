import type { DueItem } from '../../ledger/due-item.ts';
import { type DueFacts, dueItems, nextDueAt } from '../../ledger/due-items.ts';
import { toClaim } from '../../ledger/notifications.ts';
import { noticeWords } from '../../ledger/words/notice-words.ts';
import { claimDue } from '../../storage/commands/claim-due.ts';
import { markShown } from '../../storage/commands/mark-shown.ts';
import { dueFacts } from '../../storage/queries/due-facts.ts';
import { keepNextDue, keepTick } from './alarms.ts';
import { digestId, showNotification } from './notifications.ts';
import { latestOnly } from './one-at-a-time.ts';
import { sessionBegan } from './session-began.ts';
import { showCount } from './toolbar.ts';
import type { WorkerParts } from './worker-parts.ts';

/**
 * Makes the look at what is due: counts it on the toolbar, tells of what has not been told, sets the next alarm.
 * It may be called at any moment and any number of times, in several contexts at once. What is told is claimed in
 * one transaction first, so one of them tells; whoever dies between claim and notification is followed, after two
 * minutes, by one who tells it under the same id.
 */
export function sweeper(parts: Omit<WorkerParts, 'sweep'>): () => Promise<void> {
  return latestOnly(async () => {
    await keepTick();
    const { ledger, say, settings } = parts;
    const now = ledger.now();
    const facts = await dueFacts(ledger);
    const items = dueItems(facts, now);
    await showCount((await settings()).hidden ? 0 : items.length, say);
    const untold = toClaim(items, facts.decisions, now);
    if (untold.length > 0) await tell(untold, facts, parts);
    await keepNextDue(nextDueAt(untold.length > 0 ? await dueFacts(ledger) : facts, now));
  });
}

async function tell(items: DueItem[], facts: DueFacts, parts: Omit<WorkerParts, 'sweep'>): Promise<void> {
  const claim = await claimDue(parts.ledger, {
    items: items.map(({ key, occurrence, personId }) => ({ key, occurrence, personId })),
  });
  if (!claim.ok) throw new Error(claim.code);
  const ours = items.filter(({ key }) => claim.value.claimed.includes(key));
  for (const [id, together] of notices(ours)) {
    await showNotification(id, await wordsOf(together, facts, parts), parts.ledger.now());
    // Also when the browser refused it: asking again every two minutes would not change its mind, and the toolbar
    // and the list hold the item.
    const marked = await markShown(parts.ledger, { keys: together.map(({ key }) => key) });
    if (!marked.ok) throw new Error(marked.code);
  }
}

/** An old helper's search stands alone, under the id of its item; reminders come as one digest. */
function notices(items: DueItem[]): Map<string, DueItem[]> {
  return Map.groupBy(items, ({ reason, key }) => (reason === 'old-helper-looking' ? key : digestId));
}

/** While the screen is shared, and until the user has said how much may be told, nothing private is. */
async function wordsOf(
  items: DueItem[],
  facts: DueFacts,
  { settings, ledger, say, locale }: Omit<WorkerParts, 'sweep'>,
) {
  const { hidden, notificationLevel = 'generic' } = await settings();
  const now = ledger.now();
  const began = await sessionBegan(now);
  const whileClosed = items.every(({ since }) => since < began);
  return noticeWords(items, facts, hidden ? 'generic' : notificationLevel, say, { now, locale, whileClosed });
}
