import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { CardView } from '../../../ledger/words/views.ts';
import type { StandingsAnswer } from '../../../messages/from-overlay.ts';
import { writeSettings } from '../../../messages/settings-store.ts';
import { danaHelped, known, value } from './people.ts';
import { makeWorld, type World } from './worker-world.ts';

async function ask(world: World, handles: string[]): Promise<StandingsAnswer> {
  return value(await world.send<StandingsAnswer>({ kind: 'standings', handles }));
}

async function card(world: World, handle: string): Promise<CardView | null> {
  return value(await world.send<{ card: CardView | null }>({ kind: 'card', handle })).card;
}

it('answers for the handles asked for, and for no others', async () => {
  const world = await makeWorld();
  await danaHelped(world.ledger);
  await known(world.ledger, 'Elif Demir', ['in:elif-demir', 'member:271828']);
  await world.boot();
  const answer = await ask(world, ['in:dana-whitlock', 'in:noor-haddad']);
  expect(Object.keys(answer.marks)).toEqual(['in:dana-whitlock', 'in:noor-haddad']);
  expect(answer.known).toEqual(['in:dana-whitlock']);
  expect(answer.marks['in:dana-whitlock']?.strong).toContain('Acme');
  expect(answer.marks['in:noor-haddad']?.sign).toBe('plus');
  expect(JSON.stringify(answer)).not.toContain('Elif');
});

it('answers nothing for a handle that two people hold, neither a mark nor a card', async () => {
  const world = await makeWorld();
  await danaHelped(world.ledger);
  const other = await known(world.ledger, 'Dana Whitlock', ['in:dana-w']);
  await world.ledger.db.standings.update(other, { handles: ['in:dana-w', 'in:dana-whitlock'] });
  await world.boot();
  const answer = await ask(world, ['in:dana-whitlock', 'in:dana-w', 'in:noor-haddad']);
  expect(Object.keys(answer.marks)).toEqual(['in:dana-w', 'in:noor-haddad']);
  expect(answer.known).toEqual(['in:dana-w']);
  expect(await card(world, 'in:dana-whitlock')).toBeNull();
});

it('takes the handles of a row together: an address that another member took over is nobody', async () => {
  const world = await makeWorld();
  await known(world.ledger, 'Elif Demir', ['in:elif-demir', 'member:271828']);
  await danaHelped(world.ledger);
  await world.boot();
  const rows = [
    ['in:elif-demir', 'member:999'],
    ['in:dana-whitlock', 'member:31415926'],
    ['in:noor-haddad', 'member:7'],
  ];
  const message = { kind: 'standings', handles: rows.flat(), rows };
  const { marks, known: ours } = value(await world.send<StandingsAnswer>(message));
  expect(ours).toEqual(['in:dana-whitlock', 'member:31415926']);
  expect(marks['member:31415926']).toEqual(marks['in:dana-whitlock']);
  expect(marks['in:elif-demir']).toBeUndefined();
  expect(marks['member:999']).toBeUndefined();
  expect(marks['member:7']?.sign).toBe('plus');
});

it('gives no mark for a handle that two rows give to two people', async () => {
  const world = await makeWorld();
  await danaHelped(world.ledger);
  await world.boot();
  const rows = [['in:dana-whitlock'], ['in:dana-whitlock', 'member:1'], ['in:noor-haddad', 'in:dana-whitlock']];
  const handles = ['in:dana-whitlock', 'member:1', 'in:noor-haddad'];
  await known(world.ledger, 'Noor Haddad', ['in:noor-haddad']);
  const { known: ours } = value(await world.send<StandingsAnswer>({ kind: 'standings', handles, rows }));
  expect(ours).not.toContain('in:dana-whitlock');
});

it('tells the card of a known person, and nothing of a stranger', async () => {
  const world = await makeWorld();
  await danaHelped(world.ledger);
  await world.boot();
  const danas = await card(world, 'in:dana-whitlock');
  expect(danas?.lines.map(({ year }) => year)).toEqual(['2016']);
  expect(danas?.standing).toContain('Dana');
  expect(await card(world, 'in:noor-haddad')).toBeNull();
});

it('says the same of everybody while judgement is hidden, and shows no card', async () => {
  const world = await makeWorld();
  await danaHelped(world.ledger);
  await world.boot();
  await writeSettings({ hidden: true });
  const { marks, settings } = await ask(world, ['in:dana-whitlock', 'in:noor-haddad']);
  expect(settings).toEqual({ hidden: true });
  expect(marks['in:dana-whitlock']).toEqual(marks['in:noor-haddad']);
  expect(marks['in:dana-whitlock']?.sign).toBe('hidden');
  expect(JSON.stringify(marks)).not.toMatch(/Acme|Dana/);
  expect(await card(world, 'in:dana-whitlock')).toBeNull();
  await writeSettings({ hidden: null });
  expect((await ask(world, ['in:dana-whitlock'])).marks['in:dana-whitlock']?.strong).toContain('Acme');
});
