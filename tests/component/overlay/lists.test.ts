import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseOverlayMessage } from '../../../messages/overlay-schemas.ts';
import { cast } from '../../fixtures/cast.ts';
import { card, hosts, sent } from './look.ts';
import { knowing, marked, marks, openList, untilMarked } from './marked.ts';
import { go, type OpenPage, render } from './page.ts';
import { press, pressKey, trusted } from './platform.ts';
import { hiddenMark, nothingYet } from './views.ts';

let page: OpenPage;
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

const search = '/search/results/people/';
const { dana, elif, tomas, ruth, ines } = cast;
const asked = () => sent(page, 'standings').flatMap(({ handles }) => handles);

describe('marks in lists', () => {
  it.each([
    [search, [dana, elif]],
    [`${search}?gen=ember2026`, [dana, elif]],
    ['/mynetwork/invite-connect/connections/', [dana, elif, tomas, ruth]],
    ['/mynetwork/catch-up/all/', [dana, elif, ruth]],
    ['/notifications/', [dana]],
    ['/messaging/thread/2-one==/', [ruth]],
  ])('%s: exactly the people the user knows', async (path, people) => {
    page = openList(path, knowing(dana, elif, tomas, ruth));
    await vi.waitFor(() => expect(new Set(marked(page))).toEqual(new Set(people.map(({ slug }) => slug))));
    expect(hosts(page)).toHaveLength(people.length);
    for (const host of hosts(page)) expect(host.attributes).toHaveLength(0);
  });

  it('say nothing to the page: no text, one closed host each', async () => {
    page = openList(search, knowing(dana));
    await untilMarked(page, dana);
    const [host] = hosts(page);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.textContent).toBe('');
    expect(page.roots[0]?.textContent).toBe('');
  });

  it('are asked for in one message, each handle once', async () => {
    page = openList(search, knowing(dana));
    await untilMarked(page, dana);
    expect(sent(page, 'standings')).toHaveLength(1);
    expect(new Set(asked()).size).toBe(asked().length);
    const [ask] = sent(page, 'standings');
    expect(parseOverlayMessage(ask)).toMatchObject({ ok: true });
    expect(ask?.rows?.every((row) => row.length > 1 && row.every((each) => ask.handles.includes(each)))).toBe(true);
  });

  it('are not there while judgement is hidden, nor where nothing is recorded', async () => {
    page = openList(search, {
      [`in:${dana.slug}`]: hiddenMark,
      [`in:${elif.slug}`]: nothingYet,
      ...knowing(ines),
    });
    await untilMarked(page, ines);
  });

  it('come and go with what is known', async () => {
    page = openList(search, knowing(dana));
    await untilMarked(page, dana);
    page.worker.known = knowing(elif);
    page.tell({ kind: 'changed' });
    await untilMarked(page, elif);
    expect(hosts(page)).toHaveLength(1);
  });

  it('come with the next batch when the worker was away', async () => {
    page = openList(search, knowing(dana), { away: true });
    await vi.waitFor(() => expect(asked()).toContain(`in:${dana.slug}`));
    page.worker.away = false;
    const row = document.querySelector('main [role="listitem"]');
    row?.append(document.createElement('i'));
    await untilMarked(page, dana);
  });

  it.each<[string, () => void]>([
    ['the user wants nothing on the page', () => page.tell({ kind: 'leave' })],
    ['the overlay ends', () => page.end()],
    ['the page goes elsewhere', () => go('/in/noor-haddad/')],
    [
      'the extension is gone',
      () => {
        page.orphan();
        document.body.append(document.createElement('i'));
      },
    ],
  ])('are gone when %s', async (_, happens) => {
    page = openList(search, knowing(dana, elif));
    await untilMarked(page, dana, elif);
    happens();
    await vi.waitFor(() => expect(marks(page)).toHaveLength(0));
  });

  it('are painted only where the page still says the same when the answer comes', async () => {
    let answer = () => {};
    const hold = new Promise<void>((release) => {
      answer = release;
    });
    page = openList(search, knowing(dana, elif), { hold });
    await vi.waitFor(() => expect(asked()).toContain(`in:${dana.slug}`));
    document.querySelector('main [role="listitem"]')?.remove();
    answer();
    await untilMarked(page, elif);
  });

  it('leave the page alone where it has no lists', async () => {
    page = openList('/in/dana-whitlock/?gen=sdui', knowing(dana));
    render('/in/noor-haddad/?gen=sdui');
    await vi.waitFor(() => expect(sent(page, 'standings').length).toBeGreaterThan(0));
    expect(marks(page)).toEqual([]);
  });
});

describe('a mark', () => {
  const opened = async () => {
    page = openList(search, knowing(dana));
    await untilMarked(page, dana);
    const [mark] = marks(page);
    if (!mark) throw new Error('No mark.');
    return mark;
  };

  it('does nothing when the page clicks it', async () => {
    const mark = await opened();
    mark.click();
    mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    mark.dispatchEvent(new Event('pointerenter'));
    hosts(page)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(mark.querySelector('.tip')).toBeNull();
    expect(sent(page, 'card')).toEqual([]);
    expect(sent(page, 'open-person')).toEqual([]);
  });

  it('opens the card of its person, which Escape closes', async () => {
    const mark = await opened();
    press(mark);
    await vi.waitFor(() => expect(card(page)).not.toBeNull());
    expect(sent(page, 'card')).toMatchObject([{ handle: `in:${dana.slug}` }]);
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    pressKey(document.body, 'Escape');
    expect(card(page)).toBeNull();
  });

  it('tells its sentence while it is pointed at or has the focus', async () => {
    const mark = await opened();
    const tip = () => mark.querySelector('.tip')?.getAttribute('data-t') ?? null;
    for (const [come, leave] of [
      ['pointerenter', 'pointerleave'],
      ['focus', 'blur'],
    ] as const) {
      mark.dispatchEvent(trusted(new Event(come)));
      expect(tip()).toBe(mark.getAttribute('aria-label'));
      mark.dispatchEvent(trusted(new Event(leave)));
      expect(tip()).toBeNull();
    }
    mark.dispatchEvent(trusted(new Event('pointerenter')));
    pressKey(document.body, 'Escape');
    expect(tip()).toBeNull();
  });
});
