import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Handle } from '../../../ledger/handle.ts';
import { postCardAround } from '../../../linkedin/read-posts.ts';
import { parseOverlayMessage } from '../../../messages/overlay-schemas.ts';
import { cast } from '../../fixtures/cast.ts';
import { acquaintances, lookAlikes } from '../../fixtures/look-alikes.ts';
import { traps } from '../../fixtures/practice/feed-story.ts';
import { sceneOf } from '../../fixtures/practice/pages/draw.ts';
import { growFeed } from '../../fixtures/practice/pages/feed.ts';
import { planOf } from '../../fixtures/practice/pages/plan.ts';
import { sent } from './look.ts';
import { knows, type OpenPage, openPage } from './page.ts';

let page: OpenPage;
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

const marcus = knows('in:marcus-bell-ops', 'Marcus');
const feed = '/feed/?gen=sdui&count=10&append=1';

const proposed = () => sent(page, 'propose-cue').filter((each) => each.sort === 'post');
const askedAbout = () => sent(page, 'standings').flatMap((each) => each.handles);

function grow(): void {
  const plan = planOf('https://www.linkedin.com/feed/?gen=sdui&count=20&append=1');
  growFeed(sceneOf(document, plan), document, plan, 10);
}

/** The innermost element that says this. */
function saying(words: string, root: ParentNode = document): Element {
  const found = [...root.querySelectorAll('*')].filter((each) => each.textContent.includes(words)).at(-1);
  if (!found) throw new Error(`Nothing says ${words}.`);
  return found;
}

describe('posts in a feed', () => {
  it.each(['sdui', 'sdui-early', 'ember2026'])('of known people who look for work are passed on (%s)', async (gen) => {
    page = openPage(`/feed/?gen=${gen}&count=10`, marcus);
    await vi.waitFor(() => expect(proposed().length).toBeGreaterThan(0));
    for (const post of proposed()) {
      expect(post.author).toContain('in:marcus-bell-ops');
      expect(post.place).toBe('feed');
      expect(post.says).toBe('job-search');
      expect(post.because).toContain('I was laid off');
      expect(post.excerpt).toMatch(/^After eleven good years my role ends this month/);
      expect(post.excerpt.length).toBeLessThanOrEqual(280);
      expect(post).not.toHaveProperty('text');
      expect(parseOverlayMessage(post)).toMatchObject({ ok: true });
    }
  });

  it('of known people about anything else are not', async () => {
    // Posts are judged in their order: when the last of those who look is passed on, those before have been judged.
    const last = lookAlikes.otherDana;
    const known = [...Object.values(cast), ...Object.values(acquaintances), last];
    page = openPage('/feed/?count=40', Object.assign({}, ...known.map(({ slug }) => knows(`in:${slug}`, slug))));
    await vi.waitFor(() => expect(proposed().map(({ author }) => author[0])).toContain(`in:${last.slug}`));
    expect(proposed().map(({ author }) => author[0])).toEqual(['in:marcus-bell-ops', `in:${last.slug}`]);
    for (const { author } of [traps.recruiter, traps.longAgo, traps.passedOnWithWords]) {
      expect(askedAbout()).toContain(`in:${author.slug}`);
    }
  });

  it('of strangers are not: of them the worker learns the handle alone, once', async () => {
    page = openPage(feed);
    await vi.waitFor(() => expect(askedAbout().length).toBeGreaterThan(3));
    expect(proposed()).toEqual([]);
    expect(new Set(askedAbout()).size).toBe(askedAbout().length);
    for (const ask of sent(page, 'standings')) {
      expect(Object.keys(ask).toSorted()).toEqual(['handles', 'kind']);
      expect(ask.handles.length).toBeLessThanOrEqual(50);
    }
  });

  it.each(['sdui', 'sdui-early', 'ember2026'])(
    'whose words grow are read again, and passed on once (%s)',
    async (gen) => {
      const last = lookAlikes.otherDana;
      page = openPage(`/feed/?gen=${gen}&count=40`, { ...marcus, ...knows(`in:${last.slug}`, 'Dana') });
      const by = (slug: string) => proposed().filter(({ author }) => author[0] === `in:${slug}`);
      const words = saying('my role ends this month');
      const whole = words.textContent;
      words.textContent = 'After eleven good years';
      // Posts are judged in their order.
      await vi.waitFor(() => expect(by(last.slug)).toHaveLength(1));
      expect(by('marcus-bell-ops')).toEqual([]);
      words.textContent = whole;
      await vi.waitFor(() => expect(by('marcus-bell-ops')).toHaveLength(1));
      words.textContent = `${whole} And thank you all.`;
      // A post that comes later is judged later.
      const card = postCardAround(saying('My office closes'));
      const another = card?.cloneNode(true);
      if (!(another instanceof Element)) throw new Error('no card');
      card?.after(another);
      saying('My office closes', another).append(' Another one.');
      await vi.waitFor(() => expect(by(last.slug)).toHaveLength(2));
      expect(by('marcus-bell-ops')).toHaveLength(1);
    },
  );

  it('that are added later are read, and nobody is asked about twice', async () => {
    page = openPage(feed, marcus);
    await vi.waitFor(() => expect(proposed().length).toBeGreaterThan(0));
    const before = new Set(askedAbout());
    grow();
    await vi.waitFor(() => expect(askedAbout().length).toBeGreaterThan(before.size));
    expect(new Set(askedAbout()).size).toBe(askedAbout().length);
  });

  it('are passed on once, even when their card is drawn again', async () => {
    page = openPage(feed, marcus);
    await vi.waitFor(() => expect(proposed().length).toBeGreaterThan(0));
    const before = proposed().length;
    const card = document.querySelector('[role="listitem"]')?.parentElement;
    card?.replaceWith(card.cloneNode(true));
    page.tell({ kind: 'changed' });
    await vi.waitFor(() => expect(askedAbout().filter((each) => each === 'in:marcus-bell-ops').length).toBe(2));
    expect(proposed()).toHaveLength(before);
  });

  it('are weighed again when their author becomes known', async () => {
    page = openPage(feed);
    await vi.waitFor(() => expect(askedAbout()).toContain('in:marcus-bell-ops' satisfies Handle));
    page.worker.known = marcus;
    page.tell({ kind: 'changed' });
    await vi.waitFor(() => expect(proposed().length).toBeGreaterThan(0));
  });

  it('are asked about again with the next post when the worker was away', async () => {
    page = openPage(feed, marcus, { away: true });
    await vi.waitFor(() => expect(askedAbout()).toContain('in:marcus-bell-ops' satisfies Handle));
    expect(proposed()).toEqual([]);
    page.worker.away = false;
    grow();
    await vi.waitFor(() => expect(proposed().length).toBeGreaterThan(0));
  });

  it('are not read where there are none', async () => {
    page = openPage('/messaging/', marcus);
    document.body.append(document.createElement('i'));
    await vi.waitFor(() => expect(document.querySelector('i')).not.toBeNull());
    expect(page.worker.sent).toEqual([]);
  });
});
