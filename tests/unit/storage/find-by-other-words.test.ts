import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { PersonInput } from '../../../ledger/check-person.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { editPerson } from '../../../storage/commands/edit-person.ts';
import { tagPerson } from '../../../storage/commands/tag-person.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { findPeople } from '../../../storage/queries/find-people.ts';
import { recordedPeople } from '../../../storage/queries/recorded-people.ts';
import { makeWorld, value } from './world.ts';

const people: PersonInput[] = [
  { name: 'Dana Whitlock', company: 'Acme Robotics', tags: ['choir'], note: 'Met at the harbour in Graz' },
  { name: 'Elif Demir', company: 'Dandelion' },
  { name: 'Daniel Osei', company: 'Acme' },
  { name: 'Noor Haddad', note: `Talks of gardens ${'and more '.repeat(80)}then zebras` },
];

async function withPeople(): Promise<Ledger> {
  const { ledger } = makeWorld();
  for (const person of people) value(await addPerson(ledger, person));
  return ledger;
}

async function found(ledger: Ledger, text: string): Promise<string[]> {
  return (await findPeople(ledger, text, 10)).map(({ name }) => name);
}

it.each([
  ['acme', ['Dana Whitlock', 'Daniel Osei']],
  ['robot', ['Dana Whitlock']],
  ['choir', ['Dana Whitlock']],
  ['harb', ['Dana Whitlock']],
  ['gardens', ['Noor Haddad']],
  ['dana acme', ['Dana Whitlock']],
  ['acme os', ['Daniel Osei']],
  ['acme demir', []],
  ['zebras', []],
])('%s finds %j', async (text, names) => {
  expect(await found(await withPeople(), text)).toEqual(names);
});

it('whoever is meant by name comes first, and everyone is counted once', async () => {
  const ledger = await withPeople();
  expect(await found(ledger, 'dan')).toEqual(['Dana Whitlock', 'Daniel Osei', 'Elif Demir']);
  expect((await recordedPeople(ledger, { text: 'da', limit: 1 })).total).toBe(3);
});

it('what is no longer said finds nobody', async () => {
  const ledger = await withPeople();
  const [dana] = await findPeople(ledger, 'dana', 1);
  const personId = dana?.personId ?? '';
  value(await tagPerson(ledger, { personId, add: ['alumni'], remove: ['choir'] }));
  value(await editPerson(ledger, { personId, set: { company: null } }));
  expect(await found(ledger, 'choir')).toEqual([]);
  expect(await found(ledger, 'robotics')).toEqual([]);
  expect(await found(ledger, 'alum')).toEqual(['Dana Whitlock']);
});

it('of very many the named ones are shown, and all are counted', async () => {
  const { ledger } = makeWorld();
  for (let each = 0; each < 320; each += 1)
    value(await addPerson(ledger, { name: `Ines Okafor ${each}`, company: 'Zebra' }));
  value(await addPerson(ledger, { name: 'Zebulon Bell' }));
  const { people: first, total } = await recordedPeople(ledger, { text: 'zeb', limit: 3 });
  expect([first[0]?.name, total]).toEqual(['Zebulon Bell', 321]);
  expect((await recordedPeople(ledger, { text: 'ines zeb', limit: 3 })).total).toBe(320);
});
