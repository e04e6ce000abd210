import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it, onTestFinished, vi } from 'vitest';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { recordedPeople } from '../../../storage/queries/recorded-people.ts';
import { standingsByHandles } from '../../../storage/queries/standings-by-handles.ts';
import { makeWorld, value } from './world.ts';

/** What a live query has shown last. */
function watch<Value>(query: () => Promise<Value>): { last?: Value; failed?: unknown } {
  const seen: { last?: Value; failed?: unknown } = {};
  const subscription = liveQuery(query).subscribe({
    next: (each) => {
      seen.last = each;
    },
    error: (error: unknown) => {
      seen.failed = error;
    },
  });
  onTestFinished(() => subscription.unsubscribe());
  return seen;
}

async function logDana(ledger: Ledger) {
  const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };
  return value(await logExchange(ledger, { who, direction: 'received' }));
}

it('live queries show what another window writes', async () => {
  const { ledger, another } = makeWorld();
  const window = another();
  const badge = watch(() => standingsByHandles(ledger, ['in:dana-whitlock']));
  const list = watch(() => recordedPeople(ledger));
  await vi.waitFor(() => expect(badge.last?.size).toBe(0));
  await vi.waitFor(() => expect(list.last?.total).toBe(0));

  const { personId, exchangeId } = await logDana(window);
  const story = watch(() => personStory(ledger, personId));
  await vi.waitFor(() => expect(badge.last?.get('in:dana-whitlock')?.receivedCount).toBe(1));
  await vi.waitFor(() => expect(list.last?.total).toBe(1));
  await vi.waitFor(() => expect(story.last?.exchanges.length).toBe(1));

  value(await editExchange(window, { exchangeId, set: { note: 'introduced me to Acme' } }));
  await vi.waitFor(() => expect(story.last?.exchanges[0]?.note).toBe('introduced me to Acme'));

  value(await deletePerson(window, { personId }));
  await vi.waitFor(() => expect(badge.last?.size).toBe(0));
  await vi.waitFor(() => expect(list.last?.total).toBe(0));
  await vi.waitFor(() => expect(story.last).toBe(null));
});

it('a live query that began on a dead connection comes to life with it', async () => {
  const { ledger } = makeWorld();
  await logDana(ledger);
  ledger.db.close();
  const list = watch(() => recordedPeople(ledger));
  await vi.waitFor(() => expect(list.last?.total).toBe(1));
  value(await logExchange(ledger, { who: { name: 'Elif Demir' }, direction: 'given' }));
  await vi.waitFor(() => expect(list.last?.total).toBe(2));
  expect(list.failed).toBe(undefined);
});

it('a live query survives the connection being opened again', async () => {
  const { ledger } = makeWorld();
  const { exchangeId, personId } = await logDana(ledger);
  const story = watch(() => personStory(ledger, personId));
  await vi.waitFor(() => expect(story.last?.exchanges.length).toBe(1));
  ledger.db.close();
  value(await editExchange(ledger, { exchangeId, set: { note: 'introduced me to Acme' } }));
  await vi.waitFor(() => expect(story.last?.exchanges[0]?.note).toBe('introduced me to Acme'));
  expect(story.failed).toBe(undefined);
});
