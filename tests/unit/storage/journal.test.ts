import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, chainOf, firstBreak } from '../../../storage/chain.ts';
import { nextStamp, readStamp } from '../../../storage/clock.ts';
import { addPerson } from '../../../storage/commands/add-person.ts';
import { editPerson } from '../../../storage/commands/edit-person.ts';
import type { JournalEntry } from '../../../storage/journal-entry.ts';
import { rebuild, replay } from '../../../storage/replay.ts';
import { everything, makeWorld, noon, projections, value } from './world.ts';

async function someJournal(): Promise<JournalEntry[]> {
  const { ledger } = makeWorld();
  const { personId } = value(await addPerson(ledger, { name: 'Dana Whitlock', handles: ['in:dana-whitlock'] }));
  for (const company of ['Acme', 'Globex', 'Initech']) value(await editPerson(ledger, { personId, set: { company } }));
  return ledger.db.journal.toArray();
}

describe('stamps', () => {
  it('grow as text, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8.64e15 / 1000 })), (clock) => {
        const stamps: string[] = [];
        for (const now of clock) {
          stamps.push(nextStamp(stamps.at(-1), now));
          expect(readStamp(stamps.at(-1) ?? '').wall).toBeGreaterThanOrEqual(now);
        }
        expect(stamps).toEqual([...new Set(stamps)].toSorted());
      }),
    );
  });

  it('count within a millisecond, and borrow the next one when the counter is full', () => {
    const first = nextStamp(undefined, noon);
    expect(readStamp(first)).toEqual({ wall: noon, counter: 0 });
    expect(readStamp(nextStamp(first, noon - 5))).toEqual({ wall: noon, counter: 1 });
    const full = first.replace(/-.*/, '-zzzz');
    expect(readStamp(nextStamp(full, noon))).toEqual({ wall: noon + 1, counter: 0 });
    expect(nextStamp(full, noon) > full).toBe(true);
  });
});

describe('the chain', () => {
  it('verifies, and shows an entry that is altered, missing, moved or added', async () => {
    const journal = await someJournal();
    expect(firstBreak(journal)).toBe(null);
    expect(firstBreak([])).toBe(null);
    const altered = journal.map((entry) => (entry.seq === 2 ? { ...entry, set: { company: 'Other' } } : entry));
    expect(firstBreak(altered)).toBe(2);
    expect(firstBreak(journal.filter((entry) => entry.seq !== 3))).toBe(3);
    expect(firstBreak(journal.slice(1))).toBe(1);
    expect(firstBreak(journal.map((entry, index) => ({ ...entry, seq: index })))).toBe(1);
    const renumbered = journal.filter((entry) => entry.seq !== 2).map((entry, index) => ({ ...entry, seq: index + 1 }));
    expect(firstBreak(renumbered)).toBe(2);
  });

  it('does not depend on the order in which fields were written', async () => {
    const [entry] = await someJournal();
    if (!entry) throw new Error('no journal');
    const turned = { ...entry, set: Object.fromEntries(Object.entries(entry.set).toReversed()) };
    expect(chainOf('', turned)).toBe(entry.chain);
    expect(chainOf('', entry)).toMatch(/^[0-9a-f]{16}$/);
    expect(canonical({ b: [2, 1], a: { d: 1, c: null } })).toBe('{"a":{"c":null,"d":1},"b":[2,1]}');
  });

  it('differs for texts that differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const entry = {
          seq: 1,
          op: 'op',
          act: 'undo',
          stamp: '',
          device: '',
          table: 'people',
          id: '',
          change: 'change',
        } as const;
        const chain = (note: string) => chainOf('', { ...entry, set: { note }, was: {} });
        expect(chain(one) === chain(other)).toBe(one === other);
      }),
    );
  });
});

describe('replay and rebuild', () => {
  it('refuse a journal that is broken, and write nothing', async () => {
    const journal = await someJournal();
    const { ledger } = makeWorld();
    const broken = { ok: false, code: 'journal-broken' };
    expect(await replay(journal.slice(1), ledger)).toEqual(broken);
    expect(await ledger.db.journal.count()).toBe(0);
    value(await replay(journal, ledger));
    await ledger.db.journal.update(2, { op: 'forged' });
    const before = await everything(ledger);
    expect(await rebuild(ledger)).toEqual(broken);
    expect(await everything(ledger)).toEqual(before);
  });

  it('never fill a database that is not empty', async () => {
    const journal = await someJournal();
    const { ledger } = makeWorld();
    value(await addPerson(ledger, { name: 'Elif Demir' }));
    expect(await replay(journal, ledger)).toEqual({ ok: false, code: 'not-empty' });
    expect((await projections(ledger)).people).toMatchObject([{ name: 'Elif Demir' }]);
  });

  it('mend projections that were damaged', async () => {
    const { ledger } = makeWorld();
    const { personId } = value(await addPerson(ledger, { name: 'Dana Whitlock', handles: ['in:dana-whitlock'] }));
    const before = await projections(ledger);
    await ledger.db.people.clear();
    await ledger.db.standings.update(personId, { name: 'Somebody', received: 7 });
    await ledger.db.cues.add({
      id: 'ghost',
      key: 'k',
      personId,
      kind: 'hiring',
      place: 'feed',
      seenAt: 1,
      lastSeenAt: 1,
    });
    value(await rebuild(ledger));
    expect(await projections(ledger)).toEqual(before);
  });

  it('let the journal go on where it ended', async () => {
    const journal = await someJournal();
    const { ledger } = makeWorld();
    value(await replay(journal, ledger));
    value(await addPerson(ledger, { name: 'Elif Demir' }));
    expect(firstBreak(await ledger.db.journal.toArray())).toBe(null);
    expect(await ledger.db.journal.count()).toBe(journal.length + 1);
  });
});
