import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { danaHelped, known, value } from './people.ts';
import { day, happen, makeWorld } from './worker-world.ts';

it('what has been in the bin for thirty days is taken away by the regular alarm, and nothing sooner', async () => {
  const world = await makeWorld();
  const { ledger, clock } = world;
  const stays = await danaHelped(ledger);
  const goes = await known(ledger, 'Ida Lund', ['in:ida-lund']);
  value(await deletePerson(ledger, { personId: goes }));
  await world.boot();
  const left = async () => (await ledger.db.people.toArray()).map(({ id }) => id).toSorted();

  clock.now += 29 * day;
  await happen(fakeBrowser.alarms.onAlarm, { name: 'tick' });
  expect(await left()).toEqual([stays, goes].toSorted());

  clock.now += 2 * day;
  await happen(fakeBrowser.alarms.onAlarm, { name: 'tick' });
  await vi.waitFor(async () => expect(await left()).toEqual([stays]));
  expect(world.reports).toEqual([]);
});
