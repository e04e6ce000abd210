import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteCommitment } from '../../../storage/commands/delete-commitment.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { editCommitment } from '../../../storage/commands/edit-commitment.ts';
import { endCommitment } from '../../../storage/commands/end-commitment.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { makeCommitment } from '../../../storage/commands/make-commitment.ts';
import { reopenCommitment } from '../../../storage/commands/reopen-commitment.ts';
import { restoreCommitment } from '../../../storage/commands/restore-commitment.ts';
import { undo } from '../../../storage/commands/undo.ts';
import { binned } from '../../../storage/queries/binned.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { respondList } from '../../../storage/queries/respond-list.ts';
import { makeWorld, noon, projections, value } from './world.ts';

const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };
const deck = {
  sort: 'promise' as const,
  by: 'me' as const,
  words: 'send the deck',
  due: '2026-03-20',
  timeZone: 'UTC',
};

async function promised() {
  const world = makeWorld();
  return { ...world, ...value(await makeCommitment(world.ledger, { who, ...deck })) };
}

describe('a promise', () => {
  it('is written down with a person who may be new, and counts as open', async () => {
    const { ledger, personId, commitmentId } = await promised();
    const story = await personStory(ledger, personId);
    expect(story?.commitments).toEqual([{ id: commitmentId, personId, ...deck, loggedAt: noon }]);
    expect(story?.standing).toMatchObject({ name: 'Dana Whitlock', open: 1, word: 'nothing' });
    const more = value(await makeCommitment(ledger, { who, ...deck }));
    expect(more.personId).toBe(personId);
  });

  it('kept, becomes an exchange in the same breath; undo takes both back', async () => {
    const { ledger, personId, commitmentId } = await promised();
    const before = await projections(ledger);
    const exchange = { direction: 'given' as const, kind: 'resource' as const, note: 'the deck' };
    const kept = value(await endCommitment(ledger, { commitmentId, ended: 'kept', exchange }, 'keeping'));
    const story = await personStory(ledger, personId);
    expect(story?.exchanges).toMatchObject([{ id: kept.exchangeId, personId, ...exchange }]);
    expect(story?.commitments).toMatchObject([{ ended: 'kept', endedAt: noon, exchangeId: kept.exchangeId }]);
    expect(story?.standing).toMatchObject({ open: 0, given: 1 });
    expect(await endCommitment(ledger, { commitmentId, ended: 'kept', exchange }, 'keeping')).toEqual({
      ok: true,
      value: { ...kept, repeated: true },
    });
    value(await undo(ledger, { undoes: 'keeping' }));
    expect(await projections(ledger)).toEqual(before);
  });

  it('kept by what was logged already, is linked to it', async () => {
    const { ledger, personId, commitmentId } = await promised();
    const { exchangeId } = value(await logExchange(ledger, { who: { personId }, direction: 'given' }));
    value(await endCommitment(ledger, { commitmentId, ended: 'kept', exchange: { exchangeId } }));
    expect(await ledger.db.commitments.get(commitmentId)).toMatchObject({ ended: 'kept', exchangeId });
    expect(await ledger.db.exchanges.count()).toBe(1);
  });

  it('ends once, and can be opened again', async () => {
    const { ledger, commitmentId } = await promised();
    expect(await reopenCommitment(ledger, { commitmentId })).toMatchObject({ code: 'not-found' });
    value(await endCommitment(ledger, { commitmentId, ended: 'withdrawn' }));
    expect(await endCommitment(ledger, { commitmentId, ended: 'kept' })).toEqual({
      ok: false,
      code: 'already-ended',
      field: 'commitmentId',
    });
    value(await reopenCommitment(ledger, { commitmentId }));
    expect(await ledger.db.commitments.get(commitmentId)).not.toHaveProperty('ended');
    expect(await ledger.db.commitments.get(commitmentId)).not.toHaveProperty('endedAt');
  });

  it('is changed, thrown away and brought back', async () => {
    const { ledger, personId, commitmentId } = await promised();
    value(await editCommitment(ledger, { commitmentId, set: { due: null, words: ' send  it ' } }));
    expect(await ledger.db.commitments.get(commitmentId)).toMatchObject({ words: 'send it' });
    expect(await ledger.db.commitments.get(commitmentId)).not.toHaveProperty('due');
    value(await deleteCommitment(ledger, { commitmentId }));
    expect((await personStory(ledger, personId))?.commitments).toEqual([]);
    expect((await personStory(ledger, personId))?.standing.open).toBe(0);
    expect((await binned(ledger)).commitments).toMatchObject([{ id: commitmentId }]);
    expect(await deleteCommitment(ledger, { commitmentId })).toMatchObject({ code: 'not-found' });
    expect(await editCommitment(ledger, { commitmentId, set: {} })).toMatchObject({ code: 'not-found' });
    expect(await endCommitment(ledger, { commitmentId, ended: 'kept' })).toMatchObject({ code: 'not-found' });
    value(await restoreCommitment(ledger, { commitmentId }));
    expect((await personStory(ledger, personId))?.standing.open).toBe(1);
    expect(await restoreCommitment(ledger, { commitmentId })).toMatchObject({ code: 'not-found' });
  });

  it.each([
    [{ words: ' ' }, 'words-missing', 'words'],
    [{ words: 'x'.repeat(501) }, 'words-too-long', 'words'],
    [{ due: '2026' }, 'date-unreal', 'due'],
    [{ due: '2026-02-30' }, 'date-unreal', 'due'],
    [{ due: '2046-03-15' }, 'date-too-far', 'due'],
    [{ madeOn: '2027-01-01' }, 'date-in-future', 'madeOn'],
    [{ timeZone: 'Mars/Olympus' }, 'field-malformed', 'timeZone'],
    [{ who: { personId: 'nobody' } }, 'not-found', 'who'],
  ])('with %o is refused as %s', async (set, code, field) => {
    const { ledger } = makeWorld();
    expect(await makeCommitment(ledger, { who, ...deck, ...set })).toEqual({ ok: false, code, field });
    expect(await ledger.db.journal.count()).toBe(0);
  });

  it('cannot be kept by an exchange that is not there or not sound, and nothing is half done', async () => {
    const { ledger, commitmentId } = await promised();
    const before = await projections(ledger);
    const exchange = { direction: 'given' as const, on: '2031' };
    expect(await endCommitment(ledger, { commitmentId, ended: 'kept', exchange })).toMatchObject({
      code: 'date-in-future',
      field: 'on',
    });
    const missing = { exchangeId: 'nothing' };
    expect(await endCommitment(ledger, { commitmentId, ended: 'kept', exchange: missing })).toMatchObject({
      code: 'not-found',
      field: 'exchangeId',
    });
    expect(await projections(ledger)).toEqual(before);
  });
});

describe('whom to respond to', () => {
  it('lists what others asked and is open, longest waiting first', async () => {
    const { ledger, clock } = await promised();
    const ask = { sort: 'ask' as const, by: 'them' as const };
    const asked = async (name: string, words: string, madeOn?: string) =>
      value(await makeCommitment(ledger, { who: { name }, ...ask, words, ...(madeOn && { madeOn }) }));
    await asked('Elif Demir', 'a referral');
    clock.now += 60_000;
    await asked('Noor Haddad', 'a call', '2026-02-01');
    await asked('Ida Lund', 'a reference', '2025');
    const done = await asked('Jonas Lindqvist', 'a lift', '2024');
    value(await endCommitment(ledger, { commitmentId: done.commitmentId, ended: 'declined' }));
    const gone = await asked('Ruth Feldman', 'a book', '2023');
    value(await deletePerson(ledger, { personId: gone.personId }));
    value(await makeCommitment(ledger, { who: { name: 'Marcus Bell' }, sort: 'ask', by: 'me', words: 'advice' }));
    const list = await respondList(ledger);
    expect(list.map(({ standing, commitment }) => [standing.name, commitment.words])).toEqual([
      ['Ida Lund', 'a reference'],
      ['Noor Haddad', 'a call'],
      ['Elif Demir', 'a referral'],
    ]);
  });
});
