import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dueItems } from '../../../ledger/due-items.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { decide } from '../../../storage/commands/decide.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { editReminder } from '../../../storage/commands/edit-reminder.ts';
import { endSpell } from '../../../storage/commands/end-spell.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { noteCue } from '../../../storage/commands/note-cue.ts';
import { remind } from '../../../storage/commands/remind.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { dueFacts } from '../../../storage/queries/due-facts.ts';
import { personStory } from '../../../storage/queries/person-story.ts';
import { makeWorld, noon, value } from './world.ts';

const day = 24 * 60 * 60 * 1000;
const callHer = { words: 'call her', dueOn: '2026-03-16', timeZone: 'Europe/Berlin' };

async function withDana() {
  const world = makeWorld();
  const who = { name: 'Dana Whitlock', handles: ['in:dana-whitlock' as const] };
  const { personId } = value(await logExchange(world.ledger, { who, direction: 'received' }));
  return { ...world, personId };
}

async function dueAt(ledger: Ledger, now: number): Promise<string[]> {
  return dueItems(await dueFacts(ledger), now).map((item) => item.key);
}

describe('a reminder', () => {
  it('is due on its day, until it is done', async () => {
    const { ledger, personId } = await withDana();
    const { key } = value(await remind(ledger, { personId, ...callHer }));
    expect(key).toMatch(/^remind:/);
    expect((await personStory(ledger, personId))?.reminders).toEqual([
      { id: key, personId, ...callHer, createdAt: noon },
    ]);
    expect(await dueAt(ledger, noon)).toEqual([]);
    expect(await dueAt(ledger, noon + 2 * day)).toEqual([key]);
    value(await decide(ledger, { key, snoozedUntil: noon + 3 * day }));
    expect(await dueAt(ledger, noon + 2 * day)).toEqual([]);
    expect(await dueAt(ledger, noon + 3 * day)).toEqual([key]);
    value(await decide(ledger, { key, occurrence: callHer.dueOn, verdict: 'done' }));
    expect(await dueAt(ledger, noon + 3 * day)).toEqual([]);
  });

  it('moved to another day is due again then, and no snooze stands in the way', async () => {
    const { ledger, personId } = await withDana();
    const { key } = value(await remind(ledger, { personId, ...callHer }));
    value(await decide(ledger, { key, occurrence: callHer.dueOn, verdict: 'done' }));
    value(await decide(ledger, { key, snoozedUntil: noon + 300 * day }));
    value(await editReminder(ledger, { key, words: 'call her, really', dueOn: '2026-03-20' }));
    expect(await ledger.db.decisions.get(key)).not.toHaveProperty('snoozedUntil');
    expect(await dueAt(ledger, noon + 7 * day)).toEqual([key]);
  });

  it('is refused with the field at fault', async () => {
    const { ledger, personId } = await withDana();
    const refusals = [
      [{ ...callHer, personId, words: ' ' }, 'words-missing', 'words'],
      [{ ...callHer, personId, dueOn: '2026-02-30' }, 'date-unreal', 'dueOn'],
      [{ ...callHer, personId, dueOn: '2040-01-01' }, 'date-too-far', 'dueOn'],
      [{ ...callHer, personId, timeZone: 'Mars/Olympus' }, 'field-malformed', 'timeZone'],
      [{ ...callHer, personId: 'nobody' }, 'not-found', 'personId'],
    ] as const;
    for (const [input, code, field] of refusals)
      expect(await remind(ledger, input)).toEqual({ ok: false, code, field });
    expect(await editReminder(ledger, { key: 'remind:none', words: 'call' })).toMatchObject({ code: 'not-found' });
    const { key } = value(await remind(ledger, { personId, ...callHer }));
    expect(await editReminder(ledger, { key, dueOn: '2026-13-01' })).toMatchObject({ code: 'date-unreal' });
  });
});

describe('a decision', () => {
  it('about what is gone, or was never there, is refused', async () => {
    const { ledger } = makeWorld();
    for (const key of ['remind:none', 'cue:none', 'whatever']) {
      const refused = { ok: false, code: 'not-found', field: 'key' };
      expect(await decide(ledger, { key, occurrence: 'now', verdict: 'dismissed' })).toEqual(refused);
    }
  });

  it('about a cue belongs to the person of the cue', async () => {
    const { ledger, personId } = await withDana();
    const { cueId } = value(await noteCue(ledger, { personId, kind: 'laid-off', key: 'post:1', place: 'feed' }));
    const [key] = await dueAt(ledger, noon);
    expect(key).toBe(`cue:${cueId}`);
    value(await decide(ledger, { key: `cue:${cueId}`, occurrence: cueId, verdict: 'dismissed' }));
    expect(await ledger.db.decisions.toArray()).toEqual([{ id: key, personId, createdAt: noon, dismissedFor: cueId }]);
    expect(await dueAt(ledger, noon)).toEqual([]);
  });
});

describe('a cue', () => {
  const cue = { kind: 'job-search' as const, key: 'post:1', place: 'feed' as const };

  it('is stored once by its key, with its evidence', async () => {
    const { ledger, personId, clock } = await withDana();
    const evidence = { excerpt: 'looking for my next role', permalink: 'https://www.linkedin.com/feed/update/1' };
    const because = ['looking for', 'next role'];
    const first = value(await noteCue(ledger, { personId, ...cue, ...evidence, because }));
    expect(first.fresh).toBe(true);
    clock.now += 6 * day;
    expect(value(await noteCue(ledger, { personId, ...cue }))).toMatchObject({ cueId: first.cueId, fresh: false });
    const stored = { id: first.cueId, personId, ...cue, ...evidence, because, seenAt: noon };
    expect(await ledger.db.cues.toArray()).toEqual([{ ...stored, lastSeenAt: noon }]);
    clock.now += day;
    value(await noteCue(ledger, { personId, ...cue }));
    expect(await ledger.db.cues.toArray()).toEqual([{ ...stored, lastSeenAt: noon + 7 * day }]);
    expect((await ledger.db.standings.get(personId))?.looking?.cueId).toBe(first.cueId);
  });

  it('ends with its spell, and opens again when it shows again', async () => {
    const { ledger, personId } = await withDana();
    const { cueId } = value(await noteCue(ledger, { personId, ...cue, kind: 'open-to-work' }));
    expect(value(await endSpell(ledger, { personId, kind: 'job-search' })).ended).toEqual([]);
    expect(value(await endSpell(ledger, { personId, kind: 'open-to-work' })).ended).toEqual([cueId]);
    expect(await ledger.db.standings.get(personId)).not.toHaveProperty('looking');
    value(await noteCue(ledger, { personId, ...cue, kind: 'open-to-work' }));
    expect(await ledger.db.cues.get(cueId)).not.toHaveProperty('endedAt');
  });

  it('is refused about strangers, people in the bin, and with an address that is none', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, { name: 'Elif Demir' }));
    expect(await noteCue(ledger, { personId, ...cue, permalink: 'javascript:alert(1)' })).toMatchObject({
      code: 'link-unsafe',
      field: 'permalink',
    });
    value(await deletePerson(ledger, { personId }));
    const refused = { ok: false, code: 'not-found', field: 'personId' };
    for (const id of [personId, 'nobody']) expect(await noteCue(ledger, { personId: id, ...cue })).toEqual(refused);
    expect(await ledger.db.cues.count()).toBe(0);
  });
});
