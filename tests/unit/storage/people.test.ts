import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addHandle } from '../../../storage/commands/add-handle.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { editPerson } from '../../../storage/commands/edit-person.ts';
import { historyOf } from '../../../storage/queries/history-of.ts';
import { personByHandles } from '../../../storage/queries/person-by-handles.ts';
import { standingsByHandles } from '../../../storage/queries/standings-by-handles.ts';
import { makeWorld, noon, value } from './world.ts';

const dana = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };

describe('a person', () => {
  it('is kept as said, without defaults', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, { ...dana, name: '  Dana\u0000  Whitlock ', note: '' }));
    expect(await ledger.db.people.toArray()).toEqual([{ id: personId, ...dana, createdAt: noon }]);
    expect((await standingsByHandles(ledger, ['in:dana-whitlock'])).get('in:dana-whitlock')).toMatchObject({
      personId,
      name: 'Dana Whitlock',
      word: 'nothing',
      recorded: 1,
      sortName: 'dana whitlock',
    });
  });

  it('without a name, or with a handle that is none, is refused with the field', async () => {
    const { ledger } = makeWorld();
    expect(await addPerson(ledger, { name: ' ' })).toEqual({ ok: false, code: 'name-missing', field: 'name' });
    expect(await addPerson(ledger, { name: 'Dana', handles: ['in:Dana'] })).toEqual({
      ok: false,
      code: 'handle-malformed',
      field: 'handles',
    });
    expect(await ledger.db.journal.count()).toBe(0);
  });

  it('may have the name of another, never a handle of another', async () => {
    const { ledger } = makeWorld();
    const first = value(await addPerson(ledger, dana));
    const second = value(await addPerson(ledger, { name: 'Dana Whitlock' }));
    expect(second.personId).not.toBe(first.personId);
    const taken = { ok: false, code: 'handle-taken' };
    expect(await addPerson(ledger, dana)).toEqual({ ...taken, field: 'handles' });
    expect(await addHandle(ledger, { personId: second.personId, handle: 'in:dana-whitlock' })).toEqual({
      ...taken,
      field: 'handle',
    });
    const set = { handles: dana.handles };
    expect(await editPerson(ledger, { personId: second.personId, set })).toEqual({ ...taken, field: 'handles' });
  });

  it('is changed field by field, and the history says what from', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, { ...dana, company: 'Acme', tags: ['work'] }));
    const set = { name: 'Dana W. Whitlock', company: null, tags: ['choir', 'work'], close: true };
    value(await editPerson(ledger, { personId, set }));
    expect(await ledger.db.people.get(personId)).toEqual({
      id: personId,
      name: 'Dana W. Whitlock',
      handles: ['in:dana-whitlock'],
      tags: ['choir', 'work'],
      close: true,
      createdAt: noon,
    });
    const [, edit] = await historyOf(ledger, 'people', personId);
    expect(edit).toMatchObject({
      act: 'edit-person',
      change: 'change',
      set: { name: 'Dana W. Whitlock', company: null, close: true, 'tags+choir': true },
      was: { name: 'Dana Whitlock', company: 'Acme', close: null, 'tags+choir': null },
    });
  });

  it('is changed by fields it has only, and keeps its name', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, dana));
    expect(await editPerson(ledger, { personId, set: { name: null } })).toMatchObject({ code: 'name-missing' });
    const strange = { company: 'Acme', deletedAt: 1 };
    expect(await editPerson(ledger, { personId, set: strange })).toMatchObject({
      code: 'field-unknown',
      field: 'deletedAt',
    });
  });

  it('that is unknown or in the bin cannot be changed', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, dana));
    value(await deletePerson(ledger, { personId }));
    const refused = { ok: false, code: 'not-found', field: 'personId' };
    for (const id of [personId, 'nobody']) {
      expect(await editPerson(ledger, { personId: id, set: { name: 'Ida Lund' } })).toEqual(refused);
      expect(await deletePerson(ledger, { personId: id })).toEqual(refused);
      expect(await addHandle(ledger, { personId: id, handle: 'member:7' })).toEqual(refused);
    }
  });
});

describe('handles', () => {
  it('are all kept, and the same one again leaves no entry', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, dana));
    value(await addHandle(ledger, { personId, handle: 'member:1234567' }));
    value(await addHandle(ledger, { personId, handle: 'member:1234567' }));
    expect(await ledger.db.journal.count()).toBe(2);
    expect(await personByHandles(ledger, ['member:1234567'])).toEqual({ personId });
    expect((await ledger.db.people.get(personId))?.handles).toEqual(['in:dana-whitlock', 'member:1234567']);
  });

  it('that are none are refused', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, dana));
    expect(await addHandle(ledger, { personId, handle: 'in:Dana Whitlock' })).toEqual({
      ok: false,
      code: 'handle-malformed',
      field: 'handle',
    });
  });

  it('of strangers find nobody, of two people say so', async () => {
    const { ledger } = makeWorld();
    value(await addPerson(ledger, dana));
    value(await addPerson(ledger, { name: 'Elif Demir', handles: ['in:elif-demir'] }));
    expect(await personByHandles(ledger, ['in:ida-lund'])).toBe(null);
    expect(await personByHandles(ledger, [])).toBe(null);
    expect(await personByHandles(ledger, ['in:dana-whitlock', 'in:elif-demir'])).toBe('two-people');
    const found = await standingsByHandles(ledger, ['in:dana-whitlock', 'in:elif-demir', 'in:ida-lund']);
    expect([...found].map(([handle, { name }]) => [handle, name])).toEqual([
      ['in:dana-whitlock', 'Dana Whitlock'],
      ['in:elif-demir', 'Elif Demir'],
    ]);
  });

  it('that two rows hold, as a faulty merge might leave them, show nobody', async () => {
    const { ledger } = makeWorld();
    value(await addPerson(ledger, dana));
    const [row] = await ledger.db.standings.toArray();
    if (!row) throw new Error('no standing');
    await ledger.db.standings.add({ ...row, personId: 'another' });
    expect(await standingsByHandles(ledger, ['in:dana-whitlock'])).toEqual(new Map());
  });
});
