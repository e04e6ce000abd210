import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { danaHelped, known, marcusWasHelped } from './people.ts';
import { danasProfile, day, happen, makeWorld, start, type World } from './worker-world.ts';

const says = {
  kind: 'propose-cue',
  sort: 'open-to-work',
  person: ['in:dana-whitlock'],
  open: true,
  excerpt: 'Open to work\nProgramme manager · Lisbon',
  permalink: danasProfile,
};
const saysNot = {
  kind: 'propose-cue',
  sort: 'open-to-work',
  person: says.person,
  open: false,
  permalink: danasProfile,
};
const laidOff = {
  kind: 'propose-cue',
  sort: 'post',
  author: ['in:dana-whitlock'],
  says: 'laid-off',
  because: ['I was laid off'],
  excerpt: 'After nine years at Kestrel I was laid off today.',
  fingerprint: '0123456789abcdef',
  postId: `activity:${BigInt(start) << 22n}`,
  place: 'feed',
};

const cues = ({ ledger }: World) => ledger.db.cues.orderBy('key').toArray();

async function withDana() {
  const world = await makeWorld();
  const dana = await danaHelped(world.ledger);
  await world.boot();
  return { world, dana };
}

/** Time goes on whenever somebody looks at the clock, as it does outside of tests. */
function tickAtEveryLook({ clock }: World): void {
  let now = clock.now;
  Object.defineProperty(clock, 'now', {
    get: () => now++,
    set: (later: number) => {
      now = later;
    },
  });
}

/** Sends messages one after the other and lets the worker finish what follows from them. */
async function say(world: World, ...messages: object[]): Promise<void> {
  for (const message of messages) expect(await world.send(message)).toEqual({ ok: true, value: null });
  await settled(world);
}

/** Whatever is due has been told of, and that was noted. */
async function settled({ ledger }: World): Promise<void> {
  await happen(fakeBrowser.alarms.onAlarm, { name: 'tick' });
  await vi.waitFor(async () => {
    const [found, decisions] = await Promise.all([ledger.db.cues.count(), ledger.db.decisions.toArray()]);
    expect(found === 0 || decisions.some(({ shownAt }) => shownAt !== undefined)).toBe(true);
    expect(decisions.every(({ notifiedAt, shownAt }) => notifiedAt === undefined || shownAt !== undefined)).toBe(true);
  });
}

describe('open to work on the profile of an old helper', () => {
  it('leads to one notification, and is kept with what the profile said', async () => {
    const { world, dana } = await withDana();
    await say(world, says);
    expect(world.browser.notified).toHaveLength(1);
    expect(await cues(world)).toMatchObject([
      {
        key: `open-to-work:${dana}:${start}`,
        personId: dana,
        kind: 'open-to-work',
        excerpt: 'Open to work Programme manager · Lisbon',
        permalink: danasProfile,
        place: 'profile',
      },
    ]);
  });

  it('is told once in a spell: two tabs at once, every day of a month, a restart', async () => {
    const { world } = await withDana();
    tickAtEveryLook(world);
    await Promise.all([world.send(says), world.send(says), world.send(says)]);
    await settled(world);
    for (let n = 0; n < 30; n += 1) {
      world.clock.now += day;
      await say(world, says);
    }
    world.stop();
    await world.boot();
    await say(world, says);
    expect(await cues(world)).toHaveLength(1);
    expect(world.browser.notified).toHaveLength(1);
  });

  it('that flickers does not begin anew', async () => {
    const { world } = await withDana();
    await say(world, says, saysNot);
    expect((await cues(world))[0]?.endedAt).toBeUndefined();
    await say(world, says, saysNot, says);
    world.clock.now += 3 * day;
    await say(world, saysNot);
    expect((await cues(world))[0]?.endedAt).toBe(start + 3 * day);
    world.clock.now += 10 * day;
    await say(world, says);
    expect(await cues(world)).toHaveLength(1);
    expect((await cues(world))[0]?.endedAt).toBeUndefined();
    expect(world.browser.notified).toHaveLength(1);
  });

  it('that nobody saw end is the same search on the day 0, 30 and 125', async () => {
    const { world } = await withDana();
    await say(world, says);
    for (const later of [30, 95]) {
      world.clock.now += later * day;
      await say(world, says);
    }
    await say(world, { ...laidOff, postId: `activity:${BigInt(world.clock.now) << 22n}` });
    expect((await cues(world)).map(({ kind }) => kind)).toEqual(['open-to-work', 'laid-off']);
    expect(world.browser.notified).toHaveLength(1);
  });

  it('that is over and comes back half a year later is told again', async () => {
    const { world } = await withDana();
    await say(world, says);
    world.clock.now += 20 * day;
    await say(world, saysNot);
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(''));
    world.clock.now += 180 * day;
    await say(world, says);
    await vi.waitFor(() => expect(world.browser.notified).toHaveLength(2));
    expect(await cues(world)).toHaveLength(2);
  });

  it.each([
    ['the post first', [laidOff, says]],
    ['the profile first', [says, laidOff]],
  ])('and a post of the same search are told once: %s', async (_, messages) => {
    const { world } = await withDana();
    await say(world, ...messages);
    world.clock.now += 5 * day;
    await say(world, ...messages);
    expect((await cues(world)).map(({ kind }) => kind).toSorted()).toEqual(['laid-off', 'open-to-work']);
    expect(world.browser.notified).toHaveLength(1);
  });
});

describe('open to work', () => {
  it.each([
    ['of a stranger', { person: ['in:noor-haddad'] }],
    ['of two people', { person: ['in:dana-whitlock', 'in:marcus-bell'] }],
    ['of somebody who took an address over', { person: ['in:elif-demir', 'member:999'] }],
  ])('%s is forgotten', async (_, change) => {
    const { world } = await withDana();
    await marcusWasHelped(world.ledger);
    await known(world.ledger, 'Elif Demir', ['in:elif-demir', 'member:271828']);
    await say(world, { ...says, ...change });
    expect(await cues(world)).toEqual([]);
    expect(world.browser.notified).toEqual([]);
  });

  it('of somebody the user only helped is kept, not told', async () => {
    const { world } = await withDana();
    await marcusWasHelped(world.ledger);
    expect(await world.send({ ...says, person: ['in:marcus-bell'] })).toEqual({ ok: true, value: null });
    world.stop();
    await world.boot();
    expect(await cues(world)).toHaveLength(1);
    expect(world.browser.notified).toEqual([]);
  });

  it.each(['https://evil.example/in/dana-whitlock/', 'javascript:alert(1)', 'https://www.linkedin.com/feed/'])(
    'is kept without the address %s',
    async (permalink) => {
      const { world } = await withDana();
      await say(world, { ...says, permalink });
      expect((await cues(world))[0]).not.toHaveProperty('permalink');
    },
  );

  it('that was never seen does not end', async () => {
    const { world } = await withDana();
    const before = await world.ledger.db.journal.count();
    await say(world, saysNot);
    expect(await world.ledger.db.journal.count()).toBe(before);
  });
});
