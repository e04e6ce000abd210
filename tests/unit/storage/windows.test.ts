import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { firstBreak } from '../../../storage/chain.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { personByHandles } from '../../../storage/queries/person-by-handles.ts';
import { everything, makeWorld, projections, value } from './world.ts';
import { rebuild } from '../../../storage/replay.ts';

const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };

it('two windows that write at once lose nothing and make one person', async () => {
  const { ledger, another } = makeWorld();
  const windows = [ledger, another(), another()];
  const saved = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      logExchange(windows[index % 3] ?? ledger, { who, direction: index % 2 ? 'given' : 'received', size: 2 }),
    ),
  );
  const ids = new Set(saved.map((outcome) => value(outcome).exchangeId));
  expect(ids.size).toBe(60);
  expect(await ledger.db.people.count()).toBe(1);
  expect(await ledger.db.standings.toArray()).toMatchObject([{ given: 60, received: 60, givenCount: 30 }]);
  const journal = await ledger.db.journal.toArray();
  expect(journal.map((entry) => entry.seq)).toEqual(journal.map((_, index) => index + 1));
  expect(firstBreak(journal)).toBe(null);
  expect(new Set(journal.map((entry) => entry.device)).size).toBe(1);
  const before = await projections(ledger);
  value(await rebuild(ledger));
  expect(await projections(ledger)).toEqual(before);
});

it('one action sent by two windows is done once', async () => {
  const { ledger, another } = makeWorld();
  const windows = [ledger, another()];
  const answers = await Promise.all(windows.map((window) => addPerson(window, who, 'the one operation')));
  const [first, second] = answers.map(value);
  expect(first?.personId).toBe(second?.personId);
  expect(answers.filter((answer) => value(answer).repeated).length).toBe(1);
  expect((await everything(ledger)).journal).toHaveLength(1);
});

it('one handle goes to one of two people added at once, and one post makes one cue', async () => {
  const { ledger, another } = makeWorld();
  const window = another();
  const added = await Promise.all([addPerson(ledger, who), addPerson(window, { ...who, name: 'D. Whitlock' })]);
  expect(added.map((answer) => (answer.ok ? 'ok' : answer.code)).toSorted()).toEqual(['handle-taken', 'ok']);
  const found = await personByHandles(ledger, who.handles);
  if (found === null || found === 'two-people') throw new Error('nobody');
  const cue = { ...found, kind: 'laid-off' as const, key: 'post:1', place: 'feed' as const };
  const noted = await Promise.all([noteCue(ledger, cue), noteCue(window, cue), noteCue(ledger, cue)]);
  expect(noted.filter((answer) => value(answer).fresh).length).toBe(1);
  expect(await ledger.db.cues.count()).toBe(1);
});
