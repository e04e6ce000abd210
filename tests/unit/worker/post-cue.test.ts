import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { danaHelped, known, marcusWasHelped } from './people.ts';
import { day, makeWorld, start, type World } from './worker-world.ts';

/** The id of a post that was made so many days after the clock's start. */
const postedOn = (days: number) => `activity:${BigInt(start + days * day) << 22n}`;
const addressOf = (postId: string) => `https://www.linkedin.com/feed/update/urn:li:${postId}/`;
const postId = postedOn(0);
const address = addressOf(postId);
const post = {
  kind: 'propose-cue',
  sort: 'post',
  author: ['in:dana-whitlock'],
  says: 'job-search',
  because: ['my role at Kestrel was eliminated', 'looking for my next role'],
  excerpt: 'After nine years my role at Kestrel was eliminated today. I am looking for my next role.',
  fingerprint: '0123456789abcdef',
  postId,
  permalink: address,
  place: 'feed',
};

const cues = ({ ledger }: World) => ledger.db.cues.toArray();
/** The worker has told of what is due, and has noted that it did. */
const told = ({ ledger }: World) =>
  vi.waitFor(async () => {
    const decisions = await ledger.db.decisions.toArray();
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.every(({ shownAt }) => shownAt !== undefined)).toBe(true);
  });
const shown = () => Object.values(fakeBrowser.notifications.getAllCreateOptions());

/** Sends a post and waits until whatever follows from it has been shown or stored. */
async function propose(world: World, ...posts: object[]): Promise<void> {
  for (const answer of await Promise.all(posts.map((each) => world.send({ ...post, ...each })))) {
    expect(answer).toEqual({ ok: true, value: null });
  }
}

async function withDana(): Promise<World> {
  const world = await makeWorld();
  await danaHelped(world.ledger);
  await world.boot();
  return world;
}

describe('a post of an old helper who was laid off', () => {
  it('leads to one notification that names the kindness, and is kept with its evidence', async () => {
    const world = await withDana();
    await propose(world, {});
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    const [notice] = shown();
    expect(`${notice?.title} ${notice?.message}`).toMatch(/Dana/);
    expect(`${notice?.title} ${notice?.message}`).toMatch(/Acme/);
    const [cue, ...more] = await cues(world);
    expect(more).toEqual([]);
    const { excerpt, because } = post;
    expect(cue).toMatchObject({ key: `post:${postId}`, kind: 'job-search', permalink: address, place: 'feed' });
    expect(cue).toMatchObject({ excerpt, because });
  });

  it('is told once: again, in another tab, after a restart, without its id, a month later', async () => {
    const world = await withDana();
    await propose(world, {}, {}, {});
    await told(world);
    expect(world.browser.notified).toHaveLength(1);
    world.stop();
    await world.boot();
    await propose(world, {});
    const { postId: _, permalink: __, ...bare } = post;
    expect(await world.send(bare)).toEqual({ ok: true, value: null });
    expect(await world.send(bare)).toEqual({ ok: true, value: null });
    world.clock.now += 30 * day;
    await propose(world, { postId: postedOn(30), fingerprint: 'fedcba9876543210' });
    await vi.waitFor(async () => expect(await cues(world)).toHaveLength(3));
    world.stop();
    await world.boot();
    expect(world.browser.notified).toHaveLength(1);
  });

  it('is told again when, half a year after the last sign, they look again', async () => {
    const world = await withDana();
    await propose(world, {});
    await vi.waitFor(() => expect(world.browser.notified).toHaveLength(1));
    world.clock.now += 180 * day;
    await propose(world, { postId: postedOn(180) });
    await vi.waitFor(() => expect(world.browser.notified).toHaveLength(2));
  });

  it('says no more than the user chose', async () => {
    const texts: Record<string, string> = {};
    for (const notificationLevel of ['generic', 'kindness', 'everything'] as const) {
      const world = await makeWorld({ settings: { mode: 'on-the-page', consentedAt: 1, notificationLevel } });
      await danaHelped(world.ledger);
      await world.boot();
      await propose(world, {});
      await vi.waitFor(() => expect(shown()).toHaveLength(1));
      texts[notificationLevel] = shown()
        .map(({ title, message }) => `${title} ${message}`)
        .join();
      world.stop();
    }
    expect(texts.generic).not.toMatch(/Dana|Acme|Kestrel|work|role|job/i);
    expect(texts.kindness).toMatch(/Dana.*Acme/s);
    expect(texts.kindness).not.toMatch(/Whitlock|Kestrel|laid off|eliminated|role|job|looking/i);
    expect(texts.everything).toMatch(/Dana Whitlock/);
  });

  it('says nothing of anybody while the screen is shared', async () => {
    const world = await makeWorld({
      settings: { mode: 'on-the-page', consentedAt: 1, notificationLevel: 'everything', hidden: true },
    });
    await danaHelped(world.ledger);
    await world.boot();
    await propose(world, {});
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    expect(JSON.stringify(shown())).not.toMatch(/Dana|Acme/);
  });
});

describe('no notification', () => {
  it.each([
    ['for a stranger', { author: ['in:noor-haddad'] }],
    ['for handles of two people', { author: ['in:dana-whitlock', 'in:marcus-bell'] }],
    ['for a post of more than 180 days ago', { postId: postedOn(-181) }],
  ])('%s, and nothing is kept', async (_, change) => {
    const world = await withDana();
    await marcusWasHelped(world.ledger);
    await propose(world, change);
    world.stop();
    await world.boot();
    expect(await cues(world)).toEqual([]);
    expect(shown()).toEqual([]);
  });

  it('for somebody the user only helped; it is kept with the person', async () => {
    const world = await withDana();
    await marcusWasHelped(world.ledger);
    await known(world.ledger, 'Elif Demir', ['in:elif-demir']);
    await propose(world, { author: ['in:marcus-bell'] }, { author: ['in:elif-demir'], postId: postedOn(-1) });
    world.stop();
    await world.boot();
    expect(await cues(world)).toHaveLength(2);
    expect(shown()).toEqual([]);
  });
});

describe('the evidence', () => {
  it.each([
    ['of another site', { permalink: address.replace('www.linkedin.com', 'evil.example') }, address],
    ['that runs', { permalink: 'javascript:alert(1)' }, address],
    ['of a profile', { permalink: 'https://www.linkedin.com/in/dana-whitlock/' }, address],
    ['over plain http', { permalink: address.replace('https', 'http') }, address],
    ['with a tracking query', { permalink: `${address}?utm_source=share&rcm=abc` }, address],
    [
      'without a kind, and no better one',
      { permalink: 'nonsense', postId: postId.replace('activity:', '') },
      undefined,
    ],
  ])('has no address %s', async (_, change, expected) => {
    const world = await withDana();
    await propose(world, change);
    const [cue] = await cues(world);
    expect(cue?.permalink).toBe(expected);
  });

  it('is plain text on one line, and never longer than 280 characters, whatever a page says', async () => {
    const world = await withDana();
    const wild = 'I am\u0007 looking\n\nfor \u202Ework. ';
    await propose(world, { excerpt: wild.repeat(30), because: [wild, wild.repeat(7)] });
    const [cue] = await cues(world);
    expect(cue?.excerpt).toMatch(/^I am looking for work\. I am .*…$/);
    expect(cue?.excerpt).toHaveLength(280);
    expect(cue?.because?.[0]).toBe('I am looking for work.');
    expect(cue?.because?.join('')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it('may be of an older post where a comment is new', async () => {
    const world = await withDana();
    await propose(world, { place: 'comment', postId: postedOn(-400) });
    expect(await cues(world)).toHaveLength(1);
  });

  it('may be of exactly 180 days ago, and of a moment that has not come yet', async () => {
    const world = await withDana();
    await propose(world, { postId: postedOn(-180) }, { postId: postedOn(1) });
    expect(await cues(world)).toHaveLength(2);
  });

  it('of two people who commented on one post stays apart', async () => {
    const world = await withDana();
    await known(world.ledger, 'Elif Demir', ['in:elif-demir']);
    await propose(world, { place: 'comment' }, { place: 'comment', author: ['in:elif-demir'] });
    expect((await cues(world)).map(({ personId }) => personId)).toHaveLength(2);
    expect(new Set((await cues(world)).map(({ personId }) => personId)).size).toBe(2);
  });
});
