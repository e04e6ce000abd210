import { afterEach, describe, expect, it, vi } from 'vitest';
import { cast } from '../../fixtures/cast.ts';
import { found, manyConnections } from '../../fixtures/practice/people-story.ts';
import { sceneOf } from '../../fixtures/practice/pages/draw.ts';
import { cycleSearch, scrollConnections } from '../../fixtures/practice/pages/moving-lists.ts';
import { planOf } from '../../fixtures/practice/pages/plan.ts';
import { hosts, sent } from './look.ts';
import { knowing, marked, openList, untilMarked } from './marked.ts';
import { type OpenPage, render } from './page.ts';

let page: OpenPage;
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

const { dana, elif, noor, tomas } = cast;
const search = '/search/results/people/';
const connections = '/mynetwork/invite-connect/connections/?rows=300';
const rows = () => [...document.querySelectorAll('main [role="listitem"]')];
const asked = () => sent(page, 'standings').flatMap(({ handles }) => handles);

describe('rows that are used again', () => {
  it('have the right mark or none, however often a search is drawn anew', async () => {
    const known = [dana, elif, noor];
    page = openList(search, knowing(...known));
    await untilMarked(page, ...known);
    const plan = planOf(`https://www.linkedin.com${search}`);
    for (let turn = 0; turn < 12; turn++) {
      cycleSearch(sceneOf(document, plan), document, 'en', turn);
      const order = found.map((_, at) => found[(at + turn + 1) % found.length]?.member);
      // oxlint-disable-next-line no-await-in-loop -- one turn after the other
      await untilMarked(page, ...known.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
    expect(hosts(page)).toHaveLength(known.length);
    expect(new Set(asked()).size).toBe(asked().length);
  });

  it('lose a mark when only the addresses in them change, and gain one', async () => {
    const far = manyConnections(300)[200];
    if (!far) throw new Error('No such connection.');
    page = openList(connections, knowing(dana, far));
    await untilMarked(page, dana);
    const plan = planOf(`https://www.linkedin.com${connections}`);
    if (!plan.list) throw new Error('No list.');
    scrollConnections(document, plan.list, 'en', 100 * 96);
    await untilMarked(page);
    scrollConnections(document, plan.list, 'en', 200 * 96);
    await untilMarked(page, far);
    scrollConnections(document, plan.list, 'en', 0);
    await untilMarked(page, dana);
    expect(hosts(page)).toHaveLength(1);
    expect(new Set(asked()).size).toBe(asked().length);
  });

  it('lose it at once when the link names somebody else, before anything else can happen', async () => {
    page = openList(search, knowing(dana));
    await untilMarked(page, dana);
    for (const link of rows()[0]?.querySelectorAll('a[href*="dana-whitlock"]') ?? []) {
      link.setAttribute('href', link.getAttribute('href')?.replace('dana-whitlock', 'dana-whitlock-9c41d7') ?? '');
    }
    await new Promise<void>((next) => queueMicrotask(next));
    expect(marked(page)).toEqual([]);
  });
});

describe('rows that change', () => {
  it('have one mark, and one question, when they are drawn again with the same person', async () => {
    page = openList(search, knowing(dana));
    await untilMarked(page, dana);
    const before = asked().length;
    rows()[0]?.replaceWith(rows()[0]?.cloneNode(true) ?? '');
    await untilMarked(page, dana);
    render(search);
    await untilMarked(page, dana);
    expect(hosts(page)).toHaveLength(1);
    expect(asked()).toHaveLength(before);
  });

  it('take their marks along when they leave', async () => {
    page = openList(search, knowing(dana, elif));
    await untilMarked(page, dana, elif);
    document.querySelector('main')?.remove();
    expect(hosts(page)).toHaveLength(0);
  });

  it('get a mark back that the page threw out, six times in all', async () => {
    page = openList(search, knowing(dana, elif));
    await untilMarked(page, dana, elif);
    for (let time = 0; time < 5; time++) {
      hosts(page)
        .find((host) => rows()[0]?.contains(host))
        ?.remove();
      // oxlint-disable-next-line no-await-in-loop -- one time after the other
      await untilMarked(page, dana, elif);
    }
    hosts(page)
      .find((host) => rows()[0]?.contains(host))
      ?.remove();
    // When the other one is back, the first has had its turn.
    hosts(page)
      .find((host) => rows()[2]?.contains(host))
      ?.remove();
    await untilMarked(page, elif);
  });

  it('appear in pages that come late', async () => {
    page = openList('/mynetwork/invite-connect/connections/', knowing(dana, tomas));
    document.querySelector('main')?.remove();
    render('/mynetwork/invite-connect/connections/');
    await untilMarked(page, dana, tomas);
  });
});
