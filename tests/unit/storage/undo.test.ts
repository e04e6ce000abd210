import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addHandle } from '../../../storage/commands/add-handle.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { claimDue } from '../../../storage/commands/claim-due.ts';
import { decide } from '../../../storage/commands/decide.ts';
import { deleteExchange } from '../../../storage/commands/delete-exchange.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { editPerson } from '../../../storage/commands/edit-person.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { remind } from '../../../storage/commands/remind.ts';
import { undo } from '../../../storage/commands/undo.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { everything, makeWorld, projections, value } from './world.ts';

const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };
const received = { direction: 'received' as const };
const changed = { ok: false, code: 'undo-changed' };

async function nothingLeft(ledger: Ledger): Promise<void> {
  for (const [table, rows] of Object.entries(await projections(ledger))) expect([table, rows]).toEqual([table, []]);
}

describe('undo', () => {
  it('of a quick log takes the person back that it made, but not one who was there', async () => {
    const { ledger } = makeWorld();
    const { op } = value(await logExchange(ledger, { who, ...received }));
    value(await undo(ledger, { undoes: op }));
    await nothingLeft(ledger);

    const { personId } = value(await addPerson(ledger, who));
    const before = await projections(ledger);
    const second = value(
      await logExchange(ledger, { who: { ...who, handles: ['in:dana-whitlock', 'member:7'] }, ...received }),
    );
    value(await undo(ledger, { undoes: second.op }));
    expect(await projections(ledger)).toEqual(before);
    expect((await ledger.db.people.get(personId))?.handles).toEqual(['in:dana-whitlock']);
  });

  it('of nothing, or of what was taken back already, is refused', async () => {
    const { ledger } = makeWorld();
    expect(await undo(ledger, { undoes: 'nothing' })).toEqual({ ok: false, code: 'undo-unknown' });
    const { op } = value(await addPerson(ledger, who));
    value(await undo(ledger, { undoes: op }));
    expect(await undo(ledger, { undoes: op })).toEqual(changed);
  });

  it('leaves other fields that were changed since, and refuses the same one', async () => {
    const { ledger } = makeWorld();
    const { exchangeId } = value(await logExchange(ledger, { who, ...received, note: 'a call' }));
    const first = value(await editExchange(ledger, { exchangeId, set: { note: 'a long call' } }));
    const size = value(await editExchange(ledger, { exchangeId, set: { size: 4 } }));
    value(await undo(ledger, { undoes: first.op }));
    expect(await ledger.db.exchanges.get(exchangeId)).toMatchObject({ note: 'a call', size: 4 });

    const second = value(await editExchange(ledger, { exchangeId, set: { size: 8 } }));
    expect(await undo(ledger, { undoes: size.op })).toEqual(changed);
    value(await undo(ledger, { undoes: second.op }));
    value(await undo(ledger, { undoes: size.op }));
    expect(await ledger.db.exchanges.get(exchangeId)).not.toHaveProperty('size');
  });

  it('of a step below another undo is refused until that one is taken back', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, who));
    const name = (text: string) => editPerson(ledger, { personId, set: { name: text } });
    const [b, c] = [value(await name('B')), value(await name('C'))];
    const backToB = value(await undo(ledger, { undoes: c.op }));
    const backToA = value(await undo(ledger, { undoes: b.op }));
    expect(await undo(ledger, { undoes: backToB.op })).toEqual(changed);
    value(await undo(ledger, { undoes: backToA.op }));
    value(await undo(ledger, { undoes: backToB.op }));
    expect((await ledger.db.people.get(personId))?.name).toBe('C');
  });

  it('of a creation is refused when something the user did rests on it, and nothing changes', async () => {
    const { ledger } = makeWorld();
    const person = value(await addPerson(ledger, who));
    const { personId } = person;
    const exchange = value(await logExchange(ledger, { who: { personId }, ...received }));
    const elif = { name: 'Elif Demir', handles: ['in:elif' as const] };
    const answers = value(await logExchange(ledger, { who: elif, direction: 'given', answers: exchange.exchangeId }));
    const before = await everything(ledger);
    expect(await undo(ledger, { undoes: person.op })).toEqual(changed);
    expect(await undo(ledger, { undoes: exchange.op })).toEqual(changed);
    expect(await everything(ledger)).toEqual(before);
    value(await undo(ledger, { undoes: answers.op }));
    value(await undo(ledger, { undoes: exchange.op }));
    const reminder = value(
      await remind(ledger, { personId, words: 'call her', dueOn: '2026-03-20', timeZone: 'Europe/Berlin' }),
    );
    expect(await undo(ledger, { undoes: person.op })).toEqual(changed);
    value(await undo(ledger, { undoes: reminder.op }));
    value(await undo(ledger, { undoes: person.op }));
    await nothingLeft(ledger);
  });

  it('of a creation that was edited since is refused', async () => {
    const { ledger } = makeWorld();
    const { personId, op } = value(await addPerson(ledger, who));
    value(await editPerson(ledger, { personId, set: { note: 'met in Ghent' } }));
    expect(await undo(ledger, { undoes: op })).toEqual(changed);
  });

  it('of a creation takes along what pages noticed, and brings it back', async () => {
    const { ledger } = makeWorld();
    const { personId, op } = value(await logExchange(ledger, { who, ...received }));
    value(await addHandle(ledger, { personId, handle: 'member:7' }));
    const { cueId } = value(await noteCue(ledger, { personId, kind: 'open-to-work', key: 'otw:1', place: 'profile' }));
    const item = { key: `cue:${cueId}`, occurrence: cueId, personId };
    expect(value(await claimDue(ledger, { items: [item] })).claimed).toEqual([item.key]);
    const before = await projections(ledger);
    const taken = value(await undo(ledger, { undoes: op }));
    await nothingLeft(ledger);
    value(await undo(ledger, { undoes: taken.op }));
    expect(await projections(ledger)).toEqual(before);

    value(await decide(ledger, { key: item.key, occurrence: cueId, verdict: 'done' }));
    expect(await undo(ledger, { undoes: op })).toEqual(changed);
  });

  it('does not give back a handle that someone else has by now', async () => {
    const { ledger } = makeWorld();
    const { op } = value(await addPerson(ledger, who));
    const taken = value(await undo(ledger, { undoes: op }));
    const other = value(await addPerson(ledger, { ...who, name: 'Dana W.' }));
    expect(await undo(ledger, { undoes: taken.op })).toEqual(changed);
    value(await undo(ledger, { undoes: other.op }));
    value(await undo(ledger, { undoes: taken.op }));
  });

  it('does not give back a cue that was noticed anew', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, who));
    const cue = { personId, kind: 'job-search' as const, key: 'post:1', place: 'feed' as const };
    const first = value(await noteCue(ledger, cue));
    const taken = value(await undo(ledger, { undoes: first.op }));
    value(await noteCue(ledger, cue));
    expect(await undo(ledger, { undoes: taken.op })).toEqual(changed);
  });

  it('of a deletion brings the exchange back as it was', async () => {
    const { ledger } = makeWorld();
    const { exchangeId } = value(await logExchange(ledger, { who, ...received, hardTimes: true }));
    const before = await projections(ledger);
    const { op } = value(await deleteExchange(ledger, { exchangeId }));
    const undone = value(await undo(ledger, { undoes: op }));
    expect(await projections(ledger)).toEqual(before);
    expect(value(await undo(ledger, { undoes: op }, undone.op))).toEqual({ ...undone, repeated: true });
  });

  it('of an edit that changed nothing does nothing', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, who));
    const before = await projections(ledger);
    const { op } = value(await editPerson(ledger, { personId, set: { name: who.name } }));
    value(await undo(ledger, { undoes: op }));
    expect(await projections(ledger)).toEqual(before);
  });
});
