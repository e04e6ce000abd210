import { browser } from 'wxt/browser';
import { dueItems } from '../../ledger/due-items.ts';
import type { Ledger } from '../../storage/ledger.ts';
import { dueFacts } from '../../storage/queries/due-facts.ts';
import { digestId } from './notifications.ts';
import { openStreet } from './street-tab.ts';
import type { WorkerParts } from './worker-parts.ts';

/** A click on a notification opens what it was about. The worker may have died since: its id says which item. */
export function openWhatWasClicked({ ledger, run }: Pick<WorkerParts, 'ledger' | 'run'>): void {
  browser.notifications.onClicked.addListener((id) => {
    run('A notification did not open.', open(ledger, id));
  });
}

async function open(ledger: Ledger, id: string): Promise<void> {
  await openStreet(await placeOf(ledger, id));
  await browser.notifications.clear(id);
}

/** The person with the evidence, when it is about one; else everything that waits. */
async function placeOf(ledger: Ledger, id: string): Promise<string> {
  const facts = await dueFacts(ledger);
  const items = dueItems(facts, ledger.now());
  if (id === digestId) {
    const [reminder, ...more] = items.filter(({ reason }) => reason === 'custom');
    return reminder && more.length === 0 ? placeOfPerson(reminder.personId) : '#/today';
  }
  const item = items.find(({ key }) => key === id);
  // Dealt with meanwhile: it is still about the same person.
  const personId = item?.personId ?? facts.decisions.find((decision) => decision.id === id)?.personId;
  return personId === undefined ? '#/today' : placeOfPerson(personId, item?.cueId);
}

function placeOfPerson(personId: string, cueId?: string): string {
  const place = `#/person/${encodeURIComponent(personId)}`;
  return cueId === undefined ? place : `${place}?cue=${encodeURIComponent(cueId)}`;
}
