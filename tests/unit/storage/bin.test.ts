import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dueItems } from '../../../ledger/due-items.ts';
import { addHandle } from '../../../storage/commands/add-handle.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { deleteExchange } from '../../../storage/commands/delete-exchange.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { binKeeps, emptyBin } from '../../../storage/commands/empty-bin.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { remind } from '../../../storage/commands/remind.ts';
import { restorePerson } from '../../../storage/commands/restore-person.ts';
import { undo } from '../../../storage/commands/undo.ts';
import { binned, binnedByHandles } from '../../../storage/queries/binned.ts';
import { dueFacts } from '../../../storage/queries/due-facts.ts';
import { findPeople } from '../../../storage/queries/find-people.ts';
import { personByHandles } from '../../../storage/queries/person-by-handles.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { recordedPeople } from '../../../storage/queries/recorded-people.ts';
import { everything, makeWorld, projections, value } from './world.ts';

const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };

/** Dana helped, is looking for work, and there is a reminder about her. */
async function danaInTheBin() {
  const world = makeWorld();
  const { ledger } = world;
  const { personId, exchangeId } = value(await logExchange(ledger, { who, direction: 'received' }));
  value(await noteCue(ledger, { personId, kind: 'job-search', key: 'post:1', place: 'feed' }));
  value(await remind(ledger, { personId, words: 'call her', dueOn: '2026-03-14', timeZone: 'UTC' }));
  const before = await projections(ledger);
  const { op } = value(await deletePerson(ledger, { personId }));
  return { ...world, personId, exchangeId, before, op };
}

describe('a person in the bin', () => {
  it('shows up nowhere and nothing about them is due', async () => {
    const { ledger, personId, clock } = await danaInTheBin();
    expect(await personByHandles(ledger, who.handles)).toBe(null);
    expect(await personStory(ledger, personId)).toBe(null);
    expect(await recordedPeople(ledger)).toEqual({ people: [], total: 0 });
    expect(await findPeople(ledger, 'dana', 10)).toEqual([]);
    expect(dueItems(await dueFacts(ledger), clock.now)).toEqual([]);
    expect((await binned(ledger)).people.map(({ name }) => name)).toEqual(['Dana Whitlock']);
  });

  it('comes back with everything, by restoring or by undo', async () => {
    const { ledger, personId, before, op } = await danaInTheBin();
    value(await restorePerson(ledger, { personId }));
    expect(await projections(ledger)).toEqual(before);
    expect(await restorePerson(ledger, { personId })).toMatchObject({ code: 'not-found' });
    value(await deletePerson(ledger, { personId }, 'again'));
    expect(await undo(ledger, { undoes: op })).toMatchObject({ code: 'undo-changed' });
    value(await undo(ledger, { undoes: 'again' }));
    expect(await projections(ledger)).toEqual(before);
  });

  it('keeps their handles: whoever comes with one is told', async () => {
    const { ledger, personId } = await danaInTheBin();
    const elif = value(await addPerson(ledger, { name: 'Elif Demir' }));
    const refused = { ok: false, code: 'handle-in-bin' };
    expect(await addPerson(ledger, who)).toEqual({ ...refused, field: 'handles' });
    expect(await logExchange(ledger, { who, direction: 'given' })).toEqual({ ...refused, field: 'who' });
    const more = { personId: elif.personId, handle: 'in:dana-whitlock' as const };
    expect(await addHandle(ledger, more)).toEqual({ ...refused, field: 'handle' });
    expect((await binnedByHandles(ledger, who.handles)).map(({ id }) => id)).toEqual([personId]);
    expect(await binnedByHandles(ledger, ['in:elif-demir'])).toEqual([]);
  });

  it('does not stand in the way of someone known who shares a page with them', async () => {
    const { ledger } = await danaInTheBin();
    const elif = value(await addPerson(ledger, { name: 'Elif Demir', handles: ['member:8'] }));
    const both = {
      name: 'Elif Demir',
      handles: ['member:8' as const, 'in:dana-whitlock' as const, 'in:elif' as const],
    };
    expect(value(await logExchange(ledger, { who: both, direction: 'given' })).personId).toBe(elif.personId);
    expect((await ledger.db.people.get(elif.personId))?.handles).toEqual(['in:elif', 'member:8']);
  });
});

describe('emptying the bin', () => {
  it('takes nothing before 30 days', async () => {
    const { ledger, clock } = await danaInTheBin();
    clock.now += binKeeps - 1;
    const before = await everything(ledger);
    expect(value(await emptyBin(ledger))).toMatchObject({ removed: 0 });
    expect(await everything(ledger)).toEqual(before);
  });

  it('takes a person with all that belongs to them; what only names them stays', async () => {
    const { ledger, clock, personId, exchangeId } = await danaInTheBin();
    const back = { direction: 'given' as const, answers: exchangeId };
    const elif = { name: 'Elif Demir', handles: ['in:elif-demir' as const] };
    const other = value(await logExchange(ledger, { who: elif, ...back }));
    clock.now += binKeeps;
    expect(value(await emptyBin(ledger))).toMatchObject({ removed: 4 });
    const left = await projections(ledger);
    expect(left.people).toMatchObject([{ name: 'Elif Demir' }]);
    expect(left.exchanges).toEqual([
      { id: other.exchangeId, personId: other.personId, direction: 'given', loggedAt: clock.now - binKeeps },
    ]);
    expect([left.cues, left.decisions]).toEqual([[], []]);
    expect(await ledger.db.journal.where('[table+id]').equals(['people', personId]).count()).toBe(3);
    value(await addPerson(ledger, who));
  });

  it('can be taken back and done again', async () => {
    const { ledger, clock, exchangeId } = await danaInTheBin();
    const elif = { name: 'Elif Demir', handles: ['in:elif-demir' as const] };
    value(await logExchange(ledger, { who: elif, direction: 'given', answers: exchangeId }));
    clock.now += binKeeps;
    const before = await projections(ledger);
    const { op } = value(await emptyBin(ledger));
    const after = await projections(ledger);
    const taken = value(await undo(ledger, { undoes: op }));
    expect(await projections(ledger)).toEqual(before);
    value(await undo(ledger, { undoes: taken.op }));
    expect(await projections(ledger)).toEqual(after);
  });

  it('takes an exchange that was thrown away on its own', async () => {
    const { ledger, clock } = makeWorld();
    const { personId, exchangeId } = value(await logExchange(ledger, { who, direction: 'received' }));
    value(await deleteExchange(ledger, { exchangeId }));
    expect((await binned(ledger)).exchanges.map(({ id }) => id)).toEqual([exchangeId]);
    clock.now += binKeeps;
    const emptied = value(await emptyBin(ledger));
    expect(emptied.removed).toBe(1);
    expect((await personStory(ledger, personId))?.exchanges).toEqual([]);
    expect(value(await emptyBin(ledger, {}, emptied.op))).toEqual({ ...emptied, repeated: true });
  });
});
