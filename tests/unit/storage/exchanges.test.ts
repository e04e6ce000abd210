import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { deleteExchange } from '../../../storage/commands/delete-exchange.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { editExchange } from '../../../storage/commands/edit-exchange.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { restoreExchange } from '../../../storage/commands/restore-exchange.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { makeWorld, noon, value } from './world.ts';

const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const], headline: 'Head of design' };
const received = { direction: 'received' as const };

async function standingOf({ db }: Ledger, personId: string) {
  return db.standings.get(personId);
}

describe('an exchange', () => {
  it('with someone new makes them known in the same action', async () => {
    const { ledger } = makeWorld();
    const intro = { ...received, kind: 'introduction' as const, on: '2016', hardTimes: true };
    const { personId, exchangeId, op } = value(await logExchange(ledger, { who, ...intro }));
    const story = await personStory(ledger, personId);
    expect(story?.person).toEqual({ id: personId, ...who, createdAt: noon });
    expect(story?.exchanges).toEqual([{ id: exchangeId, personId, ...intro, loggedAt: noon }]);
    expect(story?.standing).toMatchObject({ received: 1, word: 'tough-stretch', since: 2016, notThanked: 1 });
    const entries = await ledger.db.journal.where({ op }).toArray();
    expect(entries.map(({ table, change }) => [table, change])).toEqual([
      ['people', 'create'],
      ['exchanges', 'create'],
    ]);
  });

  it('with a handle of someone known is with them, whatever the name; new handles are added', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, who));
    const again = { name: 'D. Whitlock', handles: ['in:dana-whitlock' as const, 'member:77' as const] };
    expect(value(await logExchange(ledger, { who: again, ...received })).personId).toBe(personId);
    expect(await ledger.db.people.toArray()).toMatchObject([
      { name: 'Dana Whitlock', handles: ['in:dana-whitlock', 'member:77'] },
    ]);
  });

  it('with handles of two people is refused', async () => {
    const { ledger } = makeWorld();
    value(await addPerson(ledger, who));
    value(await addPerson(ledger, { name: 'Elif Demir', handles: ['member:8'] }));
    const both = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const, 'member:8' as const] };
    expect(await logExchange(ledger, { who: both, ...received })).toEqual({
      ok: false,
      code: 'two-people',
      field: 'who',
    });
  });

  it('is refused with the field at fault, and nobody is made known by it', async () => {
    const { ledger } = makeWorld();
    const refusals = [
      [{ who, ...received, on: '2026-13' }, 'date-unreal', 'on'],
      [{ who, ...received, on: '2031' }, 'date-in-future', 'on'],
      [{ who, ...received, note: 'x'.repeat(20_001) }, 'note-too-long', 'note'],
      [{ who, ...received, link: 'javascript:alert(1)' }, 'link-unsafe', 'link'],
      [{ who: { name: '' }, ...received }, 'name-missing', 'name'],
      [{ who: { personId: 'nobody' }, ...received }, 'not-found', 'who'],
      [{ who, ...received, thirdPersonId: 'nobody' }, 'not-found', 'thirdPersonId'],
      [{ who, ...received, answers: 'nothing' }, 'not-found', 'answers'],
    ] as const;
    for (const [input, code, field] of refusals) {
      expect(await logExchange(ledger, input)).toEqual({ ok: false, code, field });
    }
    expect(await ledger.db.people.count()).toBe(0);
    expect(await ledger.db.journal.count()).toBe(0);
  });

  it('keeps markup, emoji and right-to-left text as they are', async () => {
    const { ledger } = makeWorld();
    const note = '<b>bold</b> & "שלום" 🎻';
    const { exchangeId } = value(await logExchange(ledger, { who: { name: 'נועה 🎻' }, ...received, note }));
    expect((await ledger.db.exchanges.get(exchangeId))?.note).toBe(note);
  });

  it('can be changed and cleared; an edit that changes nothing can still be repeated', async () => {
    const { ledger } = makeWorld();
    const { personId, exchangeId } = value(await logExchange(ledger, { who, ...received, note: 'a call', size: 4 }));
    value(await editExchange(ledger, { exchangeId, set: { note: null, thankedOn: '2026-03' } }));
    expect(await ledger.db.exchanges.get(exchangeId)).toEqual({
      id: exchangeId,
      personId,
      direction: 'received',
      size: 4,
      thankedOn: '2026-03',
      loggedAt: noon,
    });
    expect(await standingOf(ledger, personId)).toMatchObject({ received: 4, notThanked: 0 });
    value(await editExchange(ledger, { exchangeId, set: { size: 4 } }, 'op'));
    expect(value(await editExchange(ledger, { exchangeId, set: { size: 4 } }, 'op'))).toEqual({
      exchangeId,
      op: 'op',
      repeated: true,
    });
  });

  it('that is gone, or a reference that is gone, is refused', async () => {
    const { ledger } = makeWorld();
    const { personId, exchangeId } = value(await logExchange(ledger, { who, ...received }));
    const third = value(await addPerson(ledger, { name: 'Elif Demir' }));
    value(await deletePerson(ledger, { personId: third.personId }));
    const set = { thirdPersonId: third.personId };
    expect(await editExchange(ledger, { exchangeId, set })).toMatchObject({
      code: 'not-found',
      field: 'thirdPersonId',
    });
    expect(await restoreExchange(ledger, { exchangeId })).toMatchObject({ code: 'not-found' });
    value(await deleteExchange(ledger, { exchangeId }));
    expect(await standingOf(ledger, personId)).toMatchObject({ received: 0, word: 'nothing' });
    expect(await editExchange(ledger, { exchangeId, set: {} })).toMatchObject({ code: 'not-found' });
    expect(await deleteExchange(ledger, { exchangeId })).toMatchObject({ code: 'not-found' });
    value(await restoreExchange(ledger, { exchangeId }));
    expect(await standingOf(ledger, personId)).toMatchObject({ received: 1 });
  });
});
