import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { closeNeed } from '../../../storage/commands/close-need.ts';
import { deleteContact } from '../../../storage/commands/delete-contact.ts';
import { editContact } from '../../../storage/commands/edit-contact.ts';
import { editNeed } from '../../../storage/commands/edit-need.ts';
import { editPerson } from '../../../storage/commands/edit-person.ts';
import { hearNeed } from '../../../storage/commands/hear-need.ts';
import { logContact } from '../../../storage/commands/log-contact.ts';
import { restoreContact } from '../../../storage/commands/restore-contact.ts';
import { tagPerson } from '../../../storage/commands/tag-person.ts';
import { binned } from '../../../storage/queries/binned.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { tagsInUse } from '../../../storage/queries/tags-in-use.ts';
import { makeWorld, noon, value } from './world.ts';

async function withDana() {
  const world = makeWorld();
  const { personId } = value(await addPerson(world.ledger, { name: 'Dana Whitlock' }));
  return { ...world, personId, who: { personId } };
}

describe('a touch', () => {
  it('is logged, changed, thrown away and brought back', async () => {
    const { ledger, personId, who } = await withDana();
    const { contactId } = value(await logContact(ledger, { who, sort: 'call', on: '2026-03' }));
    value(await editContact(ledger, { contactId, set: { sort: 'meeting', note: 'coffee in Graz' } }));
    const touch = { id: contactId, personId, sort: 'meeting', on: '2026-03', note: 'coffee in Graz', loggedAt: noon };
    expect((await personStory(ledger, personId))?.contacts).toEqual([touch]);
    value(await deleteContact(ledger, { contactId }));
    expect((await personStory(ledger, personId))?.contacts).toEqual([]);
    expect((await binned(ledger)).contacts).toMatchObject([{ id: contactId }]);
    expect(await editContact(ledger, { contactId, set: {} })).toMatchObject({ code: 'not-found' });
    value(await restoreContact(ledger, { contactId }));
    expect((await personStory(ledger, personId))?.contacts).toEqual([touch]);
  });

  it('is no help: it moves no standing', async () => {
    const { ledger, personId, who } = await withDana();
    const before = (await personStory(ledger, personId))?.standing;
    value(await logContact(ledger, { who, sort: 'message', on: '2026-03-14' }));
    expect((await personStory(ledger, personId))?.standing).toEqual(before);
  });

  it('without a day, or on one to come, is refused', async () => {
    const { ledger, who } = await withDana();
    const refusals = [
      await logContact(ledger, { who, sort: 'call', on: '' }),
      await logContact(ledger, { who, sort: 'call', on: '2026-04-01' }),
      await logContact(ledger, { who, sort: 'call', on: '2026-03-14', note: 'x'.repeat(20_001) }),
    ];
    expect(refusals).toEqual([
      { ok: false, code: 'date-unreal', field: 'on' },
      { ok: false, code: 'date-in-future', field: 'on' },
      { ok: false, code: 'note-too-long', field: 'note' },
    ]);
  });
});

describe('a need', () => {
  it('is heard, put in other words, and closed once', async () => {
    const { ledger, clock, personId } = await withDana();
    const heard = value(await hearNeed(ledger, { personId, words: 'a lab' }, 'hearing'));
    expect(await hearNeed(ledger, { personId, words: 'a lab' }, 'hearing')).toEqual({
      ok: true,
      value: { ...heard, repeated: true },
    });
    const { needId } = heard;
    value(await editNeed(ledger, { personId, needId, words: 'a lab in Graz' }));
    expect((await personStory(ledger, personId))?.standing.need).toBe('a lab in Graz');
    clock.now += 1000;
    value(await closeNeed(ledger, { personId, needId }));
    clock.now += 1000;
    value(await closeNeed(ledger, { personId, needId }));
    const story = await personStory(ledger, personId);
    expect(story?.person.needs).toEqual([{ id: needId, words: 'a lab in Graz', heardAt: noon, closedAt: noon + 1000 }]);
    expect(story?.standing).not.toHaveProperty('need');
  });

  it('that is not there, or says nothing, is refused', async () => {
    const { ledger, personId } = await withDana();
    expect(await hearNeed(ledger, { personId, words: '' })).toEqual({
      ok: false,
      code: 'words-missing',
      field: 'words',
    });
    expect(await hearNeed(ledger, { personId: 'nobody', words: 'a' })).toMatchObject({ field: 'personId' });
    expect(await closeNeed(ledger, { personId, needId: 'none' })).toMatchObject({ code: 'not-found', field: 'needId' });
  });
});

describe('what is said of a person', () => {
  it('two windows that tag at once both keep their tag', async () => {
    const { ledger, another, personId } = await withDana();
    const other = another();
    await Promise.all([
      tagPerson(ledger, { personId, add: ['Choir', 'work'] }),
      tagPerson(other, { personId, add: ['graz'] }),
    ]);
    value(await tagPerson(other, { personId, add: ['alumni'], remove: ['WORK'] }));
    expect((await ledger.db.people.get(personId))?.tags).toEqual(['alumni', 'choir', 'graz']);
    expect(await tagsInUse(ledger)).toEqual(['alumni', 'choir', 'graz']);
  });

  it('close and how often to be in touch are said, and taken back', async () => {
    const { ledger, personId } = await withDana();
    value(await editPerson(ledger, { personId, set: { close: true, cadenceDays: 60, emails: ['Dana@Example.org'] } }));
    expect(await ledger.db.people.get(personId)).toMatchObject({ cadenceDays: 60, emails: ['dana@example.org'] });
    expect((await personStory(ledger, personId))?.standing.close).toBe(true);
    value(await editPerson(ledger, { personId, set: { close: null, cadenceDays: null, emails: null } }));
    expect(await ledger.db.people.get(personId)).toEqual({
      id: personId,
      name: 'Dana Whitlock',
      handles: [],
      createdAt: noon,
    });
    const refused = await editPerson(ledger, { personId, set: { emails: ['dana at example'] } });
    expect(refused).toEqual({ ok: false, code: 'email-malformed', field: 'emails' });
  });
});
