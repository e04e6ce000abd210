import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { StandingsAnswer } from '../../../messages/from-overlay.ts';
import { suggestDuplicates } from '../../../storage/queries/suggest-duplicates.ts';
import { danaHelped, known, value } from './people.ts';
import { makeWorld, type World } from './worker-world.ts';

async function handlesOf({ ledger }: World, personId: string) {
  return (await ledger.db.people.get(personId))?.handles;
}

async function marks(world: World, ask: object): Promise<StandingsAnswer> {
  return value(await world.send<StandingsAnswer>({ kind: 'standings', ...ask }));
}

describe('handles seen together on a profile', () => {
  it('become handles of the one person who is known by one of them', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    await world.boot();
    const seen = { kind: 'seen-handles', handles: ['in:dana-whitlock', 'member:31415926'] };
    expect(await world.send(seen)).toEqual({ ok: true, value: null });
    const written = await world.ledger.db.journal.count();
    expect(await world.send(seen)).toEqual({ ok: true, value: null });
    expect(await handlesOf(world, dana)).toEqual(['in:dana-whitlock', 'member:31415926']);
    expect(await world.ledger.db.journal.count()).toBe(written);
    // The address changes; the member number still says who it is.
    await world.send({ kind: 'seen-handles', handles: ['in:dana-w-osei', 'member:31415926'] });
    expect(await handlesOf(world, dana)).toEqual(['in:dana-w-osei', 'in:dana-whitlock', 'member:31415926']);
  });

  it('with the member number of another make the two a likely pair, once, and move no handle', async () => {
    const world = await makeWorld();
    const dana = await danaHelped(world.ledger);
    const twin = await known(world.ledger, 'Dana W.', ['member:31415926']);
    await world.boot();
    const seen = { kind: 'seen-handles', handles: ['in:dana-whitlock', 'member:31415926'] };
    expect(await world.send(seen)).toEqual({ ok: true, value: null });
    const written = await world.ledger.db.journal.count();
    expect(await world.send(seen)).toEqual({ ok: true, value: null });
    expect(await world.ledger.db.journal.count()).toBe(written);
    const [pair, ...more] = await suggestDuplicates(world.ledger);
    expect([pair?.people.map(({ id }) => id).toSorted(), more]).toEqual([[dana, twin].toSorted(), []]);
    expect([await handlesOf(world, dana), await handlesOf(world, twin)]).toEqual([
      ['in:dana-whitlock'],
      ['member:31415926'],
    ]);
  });

  it.each([
    ['of a stranger', ['in:noor-haddad', 'member:161803']],
    ['of two people', ['in:dana-whitlock', 'in:elif-demir']],
    ['of somebody who took an address over', ['in:elif-demir', 'member:999']],
    ['with two member numbers', ['in:dana-whitlock', 'member:998', 'member:999']],
  ])('%s change nothing', async (_, handles) => {
    const world = await makeWorld();
    await danaHelped(world.ledger);
    await known(world.ledger, 'Elif Demir', ['in:elif-demir', 'member:271828']);
    await world.boot();
    const written = await world.ledger.db.journal.count();
    expect(await world.send({ kind: 'seen-handles', handles })).toEqual({ ok: true, value: null });
    expect(await world.ledger.db.journal.count()).toBe(written);
  });
});

describe('marks for handles of one profile', () => {
  it('are the same under each of them when one is known', async () => {
    const world = await makeWorld();
    await danaHelped(world.ledger);
    await world.boot();
    const answer = await marks(world, { handles: ['in:dana-whitlock', 'member:31415926'], together: true });
    expect(answer.marks['member:31415926']).toEqual(answer.marks['in:dana-whitlock']);
    expect(answer.marks['in:dana-whitlock']?.strong).toContain('Acme');
  });

  it.each([
    ['two people', ['in:dana-whitlock', 'in:elif-demir']],
    ['somebody who took an address over', ['in:elif-demir', 'member:999']],
  ])('are absent for %s', async (_, handles) => {
    const world = await makeWorld();
    await danaHelped(world.ledger);
    await known(world.ledger, 'Elif Demir', ['in:elif-demir', 'member:271828']);
    await world.boot();
    expect(await marks(world, { handles, together: true })).toMatchObject({ marks: {}, known: [] });
  });

  it('offer to log a favour of a stranger', async () => {
    const world = await makeWorld();
    await world.boot();
    const answer = await marks(world, { handles: ['in:noor-haddad', 'member:161803'], together: true });
    expect(answer.marks['in:noor-haddad']?.sign).toBe('plus');
    expect(answer.known).toEqual([]);
  });
});

describe('the corner of a page that is not understood', () => {
  it('names the person and says where it knows them from', async () => {
    const world = await makeWorld();
    await danaHelped(world.ledger);
    await world.boot();
    const answer = await marks(world, { handles: ['in:dana-whitlock'], corner: true });
    expect(answer.marks['in:dana-whitlock']).toMatchObject({
      strong: 'Dana Whitlock',
      soft: expect.stringContaining('Acme'),
      label: expect.stringMatching(/^From this page’s address: /),
    });
    expect(answer.putAway).toBe('Put away');
  });

  it('names nobody while judgement is hidden', async () => {
    const world = await makeWorld({ settings: { mode: 'on-the-page', consentedAt: 1, hidden: true } });
    await danaHelped(world.ledger);
    await world.boot();
    const answer = await marks(world, { handles: ['in:dana-whitlock'], corner: true });
    expect(JSON.stringify(answer)).not.toMatch(/Dana W|Acme/);
  });
});
