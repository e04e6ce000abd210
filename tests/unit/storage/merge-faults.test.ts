import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { endCommitment } from '../../../storage/commands/end-commitment.ts';
import { hearNeed } from '../../../storage/commands/hear-need.ts';
import { logExchange } from '../../../storage/commands/log-exchange.ts';
import { makeCommitment } from '../../../storage/commands/make-commitment.ts';
import { mergePeople } from '../../../storage/commands/merge-people.ts';
import { unmergePeople } from '../../../storage/commands/unmerge-people.ts';
import { breakable, browserError } from './broken-store.ts';
import { everything, makeWorld, value } from './world.ts';

const full = browserError('QuotaExceededError');

async function twoPeople() {
  const world = makeWorld();
  const faults = breakable(world.ledger);
  const help = { direction: 'received' as const };
  const one = value(await logExchange(world.ledger, { who: { name: 'Dana Whitlock', handles: ['in:dana'] }, ...help }));
  const two = value(await logExchange(world.ledger, { who: { name: 'Dana W.', handles: ['member:7'] }, ...help }));
  return { ...world, faults, pair: { keptId: one.personId, mergedId: two.personId } };
}

describe('what touches many rows fails as one', () => {
  it.each(['journal', 'people', 'exchanges', 'standings', 'twins'])('joining and parting, met at %s', async (table) => {
    const { ledger, faults, pair } = await twoPeople();
    const before = await everything(ledger);
    Object.assign(faults, { table, fault: full });
    expect(await mergePeople(ledger, pair, 'join')).toEqual({ ok: false, code: 'disk-full' });
    expect(await everything(ledger)).toEqual(before);
    delete faults.fault;
    value(await mergePeople(ledger, pair, 'join'));
    const joined = await everything(ledger);
    expect(value(await mergePeople(ledger, pair, 'join'))).toEqual({ ...pair, op: 'join', repeated: true });

    Object.assign(faults, { table, fault: full });
    expect(await unmergePeople(ledger, { merge: 'join' }, 'part')).toEqual({ ok: false, code: 'disk-full' });
    expect(await everything(ledger)).toEqual(joined);
    delete faults.fault;
    value(await unmergePeople(ledger, { merge: 'join' }, 'part'));
    expect(value(await unmergePeople(ledger, { merge: 'join' }, 'part'))).toEqual({
      ...pair,
      op: 'part',
      repeated: true,
    });
    expect((await everything(ledger)).people).toEqual(before.people);
  });

  it.each(['commitments', 'exchanges'])('keeping a promise, met at %s', async (table) => {
    const { ledger, faults, pair } = await twoPeople();
    const who = { personId: pair.keptId };
    const promise = { sort: 'promise' as const, by: 'me' as const, words: 'two names' };
    const { commitmentId } = value(await makeCommitment(ledger, { who, ...promise }));
    const before = await everything(ledger);
    Object.assign(faults, { table, fault: full });
    const kept = { commitmentId, ended: 'kept' as const, exchange: { direction: 'given' as const } };
    expect(await endCommitment(ledger, kept, 'keep')).toEqual({ ok: false, code: 'disk-full' });
    expect(await everything(ledger)).toEqual(before);
    delete faults.fault;
    value(await endCommitment(ledger, kept, 'keep'));
    expect(await ledger.db.exchanges.count()).toBe(3);
  });
});

describe('two windows at once', () => {
  it('joining in one while something is logged with either in the other loses nothing', async () => {
    const { ledger, another, pair } = await twoPeople();
    const other = another();
    const [joined, onKept, need] = await Promise.all([
      mergePeople(ledger, pair),
      logExchange(other, { who: { personId: pair.keptId }, direction: 'given' }),
      hearNeed(other, { personId: pair.keptId, words: 'a flat' }),
    ]);
    expect([joined.ok, onKept.ok, need.ok]).toEqual([true, true, true]);
    // A window that does not know yet names somebody by what identifies them.
    value(await logExchange(other, { who: { name: 'Dana W.', handles: ['member:7'] }, direction: 'given' }));
    expect(await ledger.db.standings.toArray()).toMatchObject([
      { personId: pair.keptId, receivedCount: 2, givenCount: 2, need: 'a flat', handles: ['in:dana', 'member:7'] },
    ]);
    value(await unmergePeople(other, { merge: value(joined).op }));
    expect(await ledger.db.exchanges.where({ personId: pair.keptId }).count()).toBe(3);
    expect(await ledger.db.exchanges.where({ personId: pair.mergedId }).count()).toBe(1);
  });

  it('joining crosswise joins once', async () => {
    const { ledger, another, pair } = await twoPeople();
    const outcomes = await Promise.all([
      mergePeople(ledger, pair),
      mergePeople(another(), { keptId: pair.mergedId, mergedId: pair.keptId }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await ledger.db.people.count()).toBe(1);
    expect(await ledger.db.exchanges.count()).toBe(2);
  });
});
