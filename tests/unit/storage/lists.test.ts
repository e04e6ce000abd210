import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Handle } from '../../../ledger/handle.ts';
import type { Person } from '../../../ledger/person.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { findPeople } from '../../../storage/queries/find-people.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { recordedPeople } from '../../../storage/queries/recorded-people.ts';
import { standingsByHandles } from '../../../storage/queries/standings-by-handles.ts';
import { standingRow } from '../../../storage/standing-rows.ts';
import { makeWorld, noon, value } from './world.ts';

const names = ['Tomás Herrera', 'Dana Whitlock', 'Daniel Osei', "Zoë O'Brien", '山田太郎', '🎻', 'Ida Lund'];

async function withPeople(): Promise<Ledger> {
  const { ledger } = makeWorld();
  for (const name of names) value(await addPerson(ledger, { name }));
  return ledger;
}

/** Someone who came with an import and has nothing logged. */
async function addImported({ db }: Ledger, name: string): Promise<void> {
  const person: Person = { id: `imported ${name}`, name, handles: [], importId: 'import-1', createdAt: noon };
  await db.people.add(person);
  const row = standingRow(person, { exchanges: [], commitments: [], cues: [] });
  if (row) await db.standings.add(row);
}

describe('everyone with something recorded', () => {
  it('is listed by name, a page at a time, with the number of all', async () => {
    const ledger = await withPeople();
    const all = await recordedPeople(ledger);
    expect(all.total).toBe(7);
    expect(all.people.slice(0, 4).map(({ name }) => name)).toEqual([
      'Dana Whitlock',
      'Daniel Osei',
      'Ida Lund',
      'Tomás Herrera',
    ]);
    const page = await recordedPeople(ledger, { limit: 2 });
    expect(page).toEqual({ people: all.people.slice(0, 2), total: 7 });
  });

  it('leaves out who came with an import, until something is logged', async () => {
    const ledger = await withPeople();
    await addImported(ledger, 'Dario Imported');
    expect((await recordedPeople(ledger)).total).toBe(7);
    expect(await recordedPeople(ledger, { text: 'dario' })).toEqual({ people: [], total: 0 });
    expect(await findPeople(ledger, 'dario', 10)).toHaveLength(1);
    value(await logExchange(ledger, { who: { personId: 'imported Dario Imported' }, direction: 'given' }));
    expect((await recordedPeople(ledger)).total).toBe(8);
    expect((await recordedPeople(ledger, { text: 'dario' })).total).toBe(1);
  });

  it('is searched by the beginnings of words, whatever the accents', async () => {
    const ledger = await withPeople();
    const found = async (text: string) => (await recordedPeople(ledger, { text })).people.map(({ name }) => name);
    expect(await found('da')).toEqual(['Dana Whitlock', 'Daniel Osei']);
    expect(await found('OSE dan')).toEqual(['Daniel Osei']);
    expect(await found('tomas')).toEqual(['Tomás Herrera']);
    expect(await found("o'br")).toEqual(["Zoë O'Brien"]);
    expect(await found('太郎')).toEqual(['山田太郎']);
    expect(await found('dana osei')).toEqual([]);
    expect(await found('whit dana lock')).toEqual([]);
    expect(await found('!?')).toEqual([]);
    expect((await found('  ')).length).toBe(7);
  });

  it('is cut to the limit with the true total, also when very many match', async () => {
    const { ledger } = makeWorld();
    for (let index = 0; index < 250; index += 1) await addImported(ledger, `Dana Number${index}`);
    for (const name of ['Dana Whitlock', 'Dana Aalto']) value(await addPerson(ledger, { name }));
    expect(await recordedPeople(ledger, { text: 'dan', limit: 1 })).toMatchObject({
      people: [{ name: 'Dana Aalto' }],
      total: 2,
    });
    expect(await findPeople(ledger, 'dan', 5)).toHaveLength(5);
  });

  it('nothing typed finds nobody', async () => {
    const ledger = await withPeople();
    expect(await findPeople(ledger, '', 10)).toEqual([]);
  });
});

it('a story is told newest first, and leaves out what is in the bin', async () => {
  const { ledger, clock } = makeWorld();
  const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };
  const log = async (on?: string) =>
    value(await logExchange(ledger, { who, direction: 'received', ...(on ? { on } : {}) }));
  const { personId } = await log('2016');
  for (const on of ['2019-05', undefined, '2001-01-31', '2019-05-02']) await log(on);
  const story = await personStory(ledger, personId);
  expect(story?.exchanges.map(({ on }) => on)).toEqual([undefined, '2019-05-02', '2019-05', '2016', '2001-01-31']);
  expect(clock.now).toBe(noon);
  expect(await personStory(ledger, 'nobody')).toBe(null);
});

it('one handle costs one indexed read, however many people there are', async () => {
  const { ledger } = makeWorld();
  const { exchangeId } = value(
    await logExchange(ledger, { who: { name: 'Dana', handles: ['in:dana'] }, direction: 'given' }),
  );
  const asked: string[] = [];
  ledger.db.close();
  ledger.db.use({
    stack: 'dbcore',
    name: 'counting',
    create: (core) => ({
      ...core,
      table: (name) => {
        const whole = core.table(name);
        return {
          ...whole,
          query: (request) => {
            asked.push(`${name} ${request.query.index.name} ${String(request.query.range.lower)}`);
            return whole.query(request);
          },
          openCursor: (request) => {
            asked.push(`${name} cursor`);
            return whole.openCursor(request);
          },
        };
      },
    }),
  });
  const handles: Handle[] = ['in:dana', 'in:elif', 'in:dana'];
  await standingsByHandles(ledger, handles);
  expect(asked).toEqual(['standings handles in:dana', 'standings handles in:elif']);
  value(await editExchange(ledger, { exchangeId, set: { size: 8 } }));
  expect(asked.filter((each) => each.startsWith('people'))).toEqual([]);
});
