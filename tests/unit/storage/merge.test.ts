import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addHandle } from '../../../storage/commands/add-handle.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { closeNeed } from '../../../storage/commands/close-need.ts';
import { decide } from '../../../storage/commands/decide.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { editPerson } from '../../../storage/commands/edit-person.ts';
import { hearNeed } from '../../../storage/commands/hear-need.ts';
import { logContact } from '../../../storage/commands/log-contact.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { makeCommitment } from '../../../storage/commands/make-commitment.ts';
import { mergePeople } from '../../../storage/commands/merge-people.ts';
import { remind } from '../../../storage/commands/remind.ts';
import { undo } from '../../../storage/commands/undo.ts';
import { unmergePeople } from '../../../storage/commands/unmerge-people.ts';
import { personByHandles } from '../../../storage/queries/person-by-handles.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { makeWorld, noon, projections, value, type World } from './world.ts';

/** Dana twice: by her old address with a history, and by her member number with another. */
async function twice() {
  const world = makeWorld();
  const { ledger } = world;
  const dana = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const], company: 'Acme', tags: ['work'] };
  const { personId: kept } = value(await addPerson(ledger, { ...dana, note: 'Met in Graz' }));
  const other = { name: 'Dana W.', handles: ['member:7' as const], company: 'Globex', place: 'Linz', tags: ['choir'] };
  const { personId: gone } = value(await addPerson(ledger, { ...other, note: 'Sings alto' }));
  const first = { who: { personId: kept }, direction: 'given' as const };
  value(await logExchange(ledger, { ...first, thirdPersonId: gone }));
  const received = { direction: 'received' as const, size: 4 as const, on: '2026-03-01', hardTimes: true };
  const { exchangeId } = value(await logExchange(ledger, { who: { personId: gone }, ...received }));
  const who = { personId: gone };
  value(await makeCommitment(ledger, { who, sort: 'ask', by: 'them', words: 'a read of the draft' }));
  value(await logContact(ledger, { who, sort: 'call', on: '2026-03-02' }));
  const { needId } = value(await hearNeed(ledger, { personId: gone, words: 'a flat' }));
  value(await remind(ledger, { personId: gone, words: 'call', dueOn: '2026-03-20', timeZone: 'UTC' }));
  return { ...world, kept, gone, exchangeId, needId };
}

async function joined() {
  const world = await twice();
  const before = await projections(world.ledger);
  const { op } = value(await mergePeople(world.ledger, { keptId: world.kept, mergedId: world.gone }));
  return { ...world, before, merge: op };
}

const story = async ({ ledger }: World, personId: string) => {
  const told = await personStory(ledger, personId);
  if (!told) throw new Error(`${personId} has no story`);
  return told;
};

describe('joining two people who are one', () => {
  it('puts all that was logged with the kept one, unites what can be united, and the kept one’s words win', async () => {
    const world = await joined();
    const { ledger, kept, gone, merge } = world;
    const told = await story(world, kept);
    expect(told.person).toMatchObject({
      name: 'Dana Whitlock',
      handles: ['in:dana-whitlock', 'member:7'],
      company: 'Acme',
      place: 'Linz',
      tags: ['choir', 'work'],
      note: 'Met in Graz\n\nSings alto',
      needs: [{ words: 'a flat' }],
      merged: [{ id: gone, name: 'Dana W.', mergedAt: noon, op: merge }],
    });
    expect(told.standing).toMatchObject({ given: 1, received: 4, word: 'tough-stretch', open: 1 });
    expect(told.exchanges.map(({ thirdPersonId }) => thirdPersonId)).toEqual([undefined, undefined]);
    expect([told.contacts.length, told.reminders.length, told.commitments.length]).toEqual([1, 1, 1]);
    expect(await personStory(ledger, gone)).toBe(null);
    expect(await personByHandles(ledger, ['in:dana-whitlock', 'member:7'])).toEqual({ personId: kept });
  });

  it('is refused for one person, or someone who is not there', async () => {
    const { ledger, kept, gone } = await joined();
    for (const mergedId of [kept, gone, 'nobody']) {
      const refused = await mergePeople(ledger, { keptId: kept, mergedId });
      expect(refused).toEqual({ ok: false, code: 'not-found', field: 'mergedId' });
    }
  });

  it('can be undone, and done again', async () => {
    const { ledger, before, merge } = await joined();
    const after = await projections(ledger);
    const { op } = value(await undo(ledger, { undoes: merge }));
    expect(await projections(ledger)).toEqual(before);
    value(await undo(ledger, { undoes: op }));
    expect(await projections(ledger)).toEqual(after);
  });
});

describe('parting them again', () => {
  it('restores both when nothing happened in between, and can be undone itself', async () => {
    const { ledger, before, merge } = await joined();
    const after = await projections(ledger);
    const { op } = value(await unmergePeople(ledger, { merge }));
    expect(await projections(ledger)).toEqual(before);
    value(await undo(ledger, { undoes: op }));
    expect(await projections(ledger)).toEqual(after);
  });

  it('loses nothing that happened since', async () => {
    const world = await joined();
    const { ledger, kept, gone, exchangeId, needId, merge, clock } = world;
    clock.now += 20 * 24 * 60 * 60 * 1000;
    const since = value(await logExchange(ledger, { who: { personId: kept }, direction: 'given', note: 'since' }));
    value(await editExchange(ledger, { exchangeId, set: { thankedOn: '2026-03-20' } }));
    value(await editPerson(ledger, { personId: kept, set: { company: 'Initech', place: 'Wels' } }));
    value(await closeNeed(ledger, { personId: kept, needId }));
    value(await addHandle(ledger, { personId: kept, handle: 'in:dana-new' }));
    value(await decide(ledger, { key: `thanks:${exchangeId}`, occurrence: exchangeId, verdict: 'dismissed' }));
    expect(await undo(ledger, { undoes: merge })).toMatchObject({ ok: false, code: 'undo-changed' });
    value(await unmergePeople(ledger, { merge }));

    const [one, other] = [await story(world, kept), await story(world, gone)];
    expect(one.exchanges.map(({ id }) => id)).toContain(since.exchangeId);
    expect(one.person).toMatchObject({
      company: 'Initech',
      place: 'Wels',
      handles: ['in:dana-new', 'in:dana-whitlock'],
    });
    expect(one.person).not.toHaveProperty('needs');
    expect(one.person).not.toHaveProperty('merged');
    expect(one.person.note).toBe('Met in Graz');
    expect(other.person).toMatchObject({ company: 'Globex', place: 'Linz', handles: ['member:7'], tags: ['choir'] });
    expect(other.person.needs).toEqual([{ id: needId, words: 'a flat', heardAt: noon, closedAt: clock.now }]);
    expect(other.exchanges).toMatchObject([{ id: exchangeId, thankedOn: '2026-03-20' }]);
    expect(other.decisions).toMatchObject([{ id: `thanks:${exchangeId}`, dismissedFor: exchangeId }]);
    expect(one.exchanges.find(({ id }) => id !== since.exchangeId)?.thirdPersonId).toBe(gone);
  });

  it('leaves a handle with whoever has it by now', async () => {
    const { ledger, kept, gone, merge } = await joined();
    value(await editPerson(ledger, { personId: kept, set: { handles: ['in:dana-whitlock'] } }));
    const { personId } = value(await addPerson(ledger, { name: 'Elif Demir', handles: ['member:7'] }));
    value(await unmergePeople(ledger, { merge }));
    expect((await ledger.db.people.get(gone))?.handles).toEqual([]);
    expect(await personByHandles(ledger, ['member:7'])).toEqual({ personId });
  });

  it('of three goes the way back', async () => {
    const { ledger, kept, before, merge } = await joined();
    const { personId: third } = value(await addPerson(ledger, { name: 'D. Whitlock' }));
    const later = value(await mergePeople(ledger, { keptId: third, mergedId: kept }));
    expect(await unmergePeople(ledger, { merge })).toMatchObject({ ok: false, code: 'not-found' });
    value(await unmergePeople(ledger, { merge: later.op }));
    value(await unmergePeople(ledger, { merge }));
    const { people, exchanges } = await projections(ledger);
    expect(people).toHaveLength(3);
    expect(exchanges).toEqual(before.exchanges);
  });

  it('works once, and only for a joining', async () => {
    const { ledger, merge } = await joined();
    value(await unmergePeople(ledger, { merge }));
    const [entry] = await ledger.db.journal.toArray();
    for (const op of [merge, entry?.op ?? '', 'nothing'])
      expect(await unmergePeople(ledger, { merge: op })).toEqual({ ok: false, code: 'merge-unknown', field: 'merge' });
  });
});
