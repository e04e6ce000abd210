import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PersonInput } from '../../../ledger/check-person.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { deletePerson } from '../../../storage/commands/delete-person.ts';
import { dismissDuplicate } from '../../../storage/commands/dismiss-duplicate.ts';
import { editPerson } from '../../../storage/commands/edit-person.ts';
import { mergePeople } from '../../../storage/commands/merge-people.ts';
import { noteSamePerson } from '../../../storage/commands/note-same-person.ts';
import { restorePerson } from '../../../storage/commands/restore-person.ts';
import { undo } from '../../../storage/commands/undo.ts';
import { unmergePeople } from '../../../storage/commands/unmerge-people.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { suggestDuplicates } from '../../../storage/queries/suggest-duplicates.ts';
import { makeWorld, value } from './world.ts';

async function add(ledger: Ledger, person: PersonInput): Promise<string> {
  return value(await addPerson(ledger, person)).personId;
}

/** Who is suggested, and why. */
async function suggested(ledger: Ledger): Promise<[string[], string[]][]> {
  const found = await suggestDuplicates(ledger);
  return found.map(({ people, reasons }) => [
    people.map(({ name }) => name).toSorted(),
    reasons.map(({ sort, what }) => `${sort} ${what}`),
  ]);
}

const atAcme = { name: 'Dana Whitlock', company: 'Acme' };

describe('who may be one person', () => {
  it('a name alone is never a reason, a name at one company is', async () => {
    const { ledger } = makeWorld();
    await add(ledger, { name: 'Dana Whitlock' });
    await add(ledger, { name: 'Dana Whitlock' });
    await add(ledger, { name: 'Dana Whitlock', company: 'Globex' });
    await add(ledger, atAcme);
    await add(ledger, { name: 'Elif Demir', company: 'Acme' });
    expect(await suggested(ledger)).toEqual([]);
    await add(ledger, { name: 'WHITLOCK, Dána', company: 'ACME' });
    expect(await suggested(ledger)).toEqual([[['Dana Whitlock', 'WHITLOCK, Dána'], ['same-work Acme']]]);
  });

  it('one address is a reason, and comes before one company', async () => {
    const { ledger } = makeWorld();
    await add(ledger, atAcme);
    await add(ledger, atAcme);
    await add(ledger, { name: 'Noor Haddad', emails: ['Noor@example.org'] });
    await add(ledger, { name: 'N. Haddad', emails: ['noor@example.org', 'n@example.org'] });
    expect(await suggested(ledger)).toEqual([
      [['N. Haddad', 'Noor Haddad'], ['same-email noor@example.org']],
      [['Dana Whitlock', 'Dana Whitlock'], ['same-work Acme']],
    ]);
    expect(await suggestDuplicates(ledger, 1)).toHaveLength(1);
  });

  it('a page that shows both as one member is the best reason, noted once', async () => {
    const { ledger } = makeWorld();
    const handles = ['in:dana-whitlock', 'member:7'] as const;
    await add(ledger, { name: 'Dana Whitlock', handles: [handles[0]] });
    expect(value(await noteSamePerson(ledger, { handles })).noted).toBe(false);
    await add(ledger, { name: 'Elif Demir', handles: ['in:elif-demir'] });
    expect(value(await noteSamePerson(ledger, { handles: [handles[0], 'in:elif-demir'] })).noted).toBe(false);
    await add(ledger, { name: 'Dana W.', handles: [handles[1]] });
    expect(value(await noteSamePerson(ledger, { handles })).noted).toBe(true);
    const entries = await ledger.db.journal.count();
    expect(value(await noteSamePerson(ledger, { handles })).noted).toBe(false);
    expect(await ledger.db.journal.count()).toBe(entries);
    expect(await suggested(ledger)).toEqual([
      [['Dana W.', 'Dana Whitlock'], ['same-member in:dana-whitlock member:7']],
    ]);
  });

  it('two member numbers are two people, unless they have one address', async () => {
    const { ledger } = makeWorld();
    const one = await add(ledger, { ...atAcme, handles: ['in:dana', 'member:7'] });
    const other = await add(ledger, { ...atAcme, handles: ['member:8'] });
    expect(value(await noteSamePerson(ledger, { handles: ['in:dana', 'member:8'] })).noted).toBe(false);
    expect(await suggested(ledger)).toEqual([]);
    for (const personId of [one, other])
      value(await editPerson(ledger, { personId, set: { emails: ['d@example.org'] } }));
    expect(await suggested(ledger)).toEqual([[['Dana Whitlock', 'Dana Whitlock'], ['same-email d@example.org']]]);
  });

  it('goes and comes with what the reason rests on', async () => {
    const { ledger } = makeWorld();
    const one = await add(ledger, atAcme);
    await add(ledger, atAcme);
    value(await deletePerson(ledger, { personId: one }));
    expect(await suggested(ledger)).toEqual([]);
    value(await restorePerson(ledger, { personId: one }));
    expect(await suggested(ledger)).toHaveLength(1);
    const moved = value(await editPerson(ledger, { personId: one, set: { company: 'Globex' } }));
    expect(await suggested(ledger)).toEqual([]);
    value(await undo(ledger, { undoes: moved.op }));
    expect(await suggested(ledger)).toHaveLength(1);
  });

  it('once joined nobody is suggested, once parted both are again', async () => {
    const { ledger } = makeWorld();
    const [keptId, mergedId] = [await add(ledger, atAcme), await add(ledger, atAcme)];
    const { op } = value(await mergePeople(ledger, { keptId, mergedId }));
    expect(await suggested(ledger)).toEqual([]);
    value(await unmergePeople(ledger, { merge: op }));
    expect(await suggested(ledger)).toHaveLength(1);
  });

  it('many of one name and company give a bounded list', async () => {
    const { ledger } = makeWorld();
    for (let each = 0; each < 30; each += 1) await add(ledger, atAcme);
    expect((await suggestDuplicates(ledger, 100)).length).toBe(15);
    expect(await ledger.db.twins.count()).toBe(1);
  });
});

describe('a pair that is let pass', () => {
  it('is never suggested again, whatever comes to light, until that is undone', async () => {
    const { ledger } = makeWorld();
    const one = await add(ledger, { ...atAcme, handles: ['in:dana'] });
    const other = await add(ledger, { ...atAcme, handles: ['member:7'] });
    const { op } = value(await dismissDuplicate(ledger, { personIds: [other, one] }));
    expect(await suggested(ledger)).toEqual([]);
    value(await noteSamePerson(ledger, { handles: ['in:dana', 'member:7'] }));
    value(await editPerson(ledger, { personId: one, set: { emails: ['d@example.org'] } }));
    value(await editPerson(ledger, { personId: other, set: { emails: ['d@example.org'] } }));
    expect(await suggested(ledger)).toEqual([]);
    expect(await ledger.db.journal.where({ op }).count()).toBe(1);
    value(await undo(ledger, { undoes: op }));
    expect(await suggested(ledger)).toEqual([
      [
        ['Dana Whitlock', 'Dana Whitlock'],
        ['same-email d@example.org', 'same-work Acme'],
      ],
    ]);
  });

  it('needs two who are there', async () => {
    const { ledger } = makeWorld();
    const one = await add(ledger, atAcme);
    for (const other of [one, 'nobody'])
      expect(await dismissDuplicate(ledger, { personIds: [one, other] })).toMatchObject({ code: 'not-found' });
  });
});
