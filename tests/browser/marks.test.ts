import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast, viewer } from '../fixtures/cast.ts';
import { manyConnections } from '../fixtures/practice/people-story.ts';
import { ledgerRows } from '../support/ledger-rows.ts';
import { pages } from '../unit/linkedin/people-pages.ts';
import { consent } from './support/consent.ts';
import { fillWith, marked, untilMarked, whoOf } from './support/marked.ts';
import { drawn, waitForCard } from './support/overlay.ts';
import { closedHosts, everyNode, type PageNode } from './support/page-node.ts';
import { putRows } from './support/put-rows.ts';
import { seededStreet } from './support/seeded-street.ts';
import type { StreetBrowser, StreetTab } from './support/street-browser.ts';
import { until } from './support/until.ts';

/** The user knows these, and has written themselves down too; look-alikes and strangers are not in the ledger. */
const known = [...Object.values(cast), viewer];
const isKnown = (slug: string) => known.some((each) => each.slug === slug && each !== viewer);
const site = 'https://www.linkedin.com';
const search = '/search/results/people/';
const filled = () => ledgerRows(fillWith(known), { now: Date.now() });

describe('marks in lists', () => {
  let street: StreetBrowser;
  /** A page whose marks are there when everything before it has been looked at. */
  let honest: StreetTab;
  beforeAll(async () => {
    street = await seededStreet({ rows: await filled() });
    honest = await street.open(`${site}${search}`);
  });
  afterAll(() => street?.close());

  const onSearch = ['dana-whitlock', 'elif-demir-4b7a', 'noor-haddad', 'ines-okafor'];

  it.each(pages)('%s: exactly the people the user knows', async (path, _readers, people) => {
    const wanted = Object.values(people).flat().filter(isKnown);
    const tab = await street.open(`${site}${path}`);
    await until('the page to be drawn', () => tab.run(() => document.querySelector('#root main') !== null));
    await untilMarked(tab, wanted);
    if (wanted.length === 0) {
      await tab.run(() => new Promise<void>((next) => requestIdleCallback(() => requestIdleCallback(() => next()))));
      expect(await marked(tab)).toEqual([]);
    }
    await tab.close();
  });

  it('stay right in a long list whose rows are used again', async () => {
    const tab = await street.open(`${site}/mynetwork/invite-connect/connections/?rows=300`);
    const shown = manyConnections(12).map(({ slug }) => slug);
    await untilMarked(tab, shown.filter(isKnown));
    await tab.run(() => scrollTo(0, 150 * 96));
    await untilMarked(tab, []);
    await tab.run(() => scrollTo(0, 0));
    await untilMarked(tab, shown.filter(isKnown));
    await tab.close();
  });

  it('are never beside another name while a search is drawn anew again and again', async () => {
    const tab = await street.open(`${site}${search}?cycle=1`);
    const turn = () => tab.run(() => Number(document.documentElement.dataset['turn'] ?? 0));
    let seen = 0;
    while ((await turn()) < 60) {
      for (const { mark, row } of marksInRows(await tab.tree())) {
        seen += 1;
        expect(row).toContain(`/in/${whoOf(mark)}`);
      }
    }
    expect(seen).toBeGreaterThan(0);
    await tab.close();
  });

  it('open the card with Enter and with a click, and Escape closes it; the page cannot', async () => {
    await honest.show();
    await untilMarked(honest, onSearch);
    await honest.run(() => {
      for (const each of document.querySelectorAll<HTMLElement>('main div:empty')) {
        // Not bubbling, because the practice page would follow the link that the row is.
        each.dispatchEvent(new MouseEvent('click'));
        each.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        each.dispatchEvent(new PointerEvent('pointerenter'));
      }
    });
    expect(await drawn(honest, 'tip')).toEqual([]);
    const [mark] = await drawn(honest, 'mark');
    if (!mark) throw new Error('No mark.');
    const at = await honest.boxOf(mark);
    expect([at.width, at.height]).toEqual([44, 20]);
    await honest.clickAt(at.x + 10, at.y + 10);
    await waitForCard(honest, /Dana helped you/);
    await honest.press('Escape');
    await until('the card to be closed', async () => (await drawn(honest, 'card')).length === 0);
    // The focus is on the mark still. When it comes from elsewhere, the sentence stands there.
    await honest.press('Tab', ['Shift']);
    await honest.press('Tab');
    await until('the sentence', async () => (await drawn(honest, 'tip')).length === 1);
    await honest.press('Enter');
    await waitForCard(honest, /Dana helped you/);
    await honest.press('Escape');
    await until('the card to be closed again', async () => (await drawn(honest, 'card')).length === 0);
  });

  it('all have one size, and say nothing that the page can read', async () => {
    await untilMarked(honest, onSearch);
    const boxes = await honest.run(() => {
      const hosts = [...document.querySelectorAll('main div:empty')].filter((each) => each.attributes.length === 0);
      return hosts.map((each) => `${(each as HTMLElement).offsetWidth} × ${(each as HTMLElement).offsetHeight}`);
    });
    expect(boxes).toEqual(onSearch.map(() => '44 × 20'));
    const found = await honest.run(() =>
      ['Open your memory', 'introduced you'].map((words) =>
        (window as unknown as { find: (text: string) => boolean }).find(words),
      ),
    );
    expect(found).toEqual([false, false]);
  });

  it('come and go with the ledger, and with the user’s choice', async () => {
    await untilMarked(honest, onSearch);
    const rows = await ledgerRows(fillWith([cast.noor]), { now: Date.now() });
    await putRows(street, rows);
    await untilMarked(honest, [cast.noor.slug]);
    await putRows(street, await filled());
    await untilMarked(honest, onSearch);
    await consent(street, 'beside-the-page');
    await until('the page to be left alone', async () => closedHosts(await honest.tree()).length === 0);
    await consent(street, 'on-the-page');
    await untilMarked(honest, onSearch);
  });

  it('speak in the frame of the older front-end, and are silent in the page around it', async () => {
    const tab = await street.open(`${site}${search}?interop=1`);
    await untilMarked(tab, onSearch);
    await tab.run(() => {
      const link = document.createElement('a');
      link.href = '/messaging/thread/2-one==/';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await until('the marks of the page before to go', async () => (await marked(tab)).length === 0);
    await until('one mark in the frame', () =>
      tab.run(() => {
        const frames = [...document.querySelectorAll('iframe')].flatMap((each) => each.contentDocument ?? []);
        const hosts = frames.flatMap((each) => [...each.querySelectorAll('.msg-title-bar div:empty')]);
        return hosts.filter((each) => each.attributes.length === 0).length === 1;
      }),
    );
    await tab.close();
  });
});

/** The marks of a page, each with the first address of a profile in the row it stands in, decoded. */
function marksInRows(page: PageNode): { mark: PageNode; row: string }[] {
  const found: { mark: PageNode; row: string }[] = [];
  const walk = (node: PageNode, around: readonly PageNode[]) => {
    for (const mark of node.shadow
      ? [...everyNode(node)].filter(({ attributes }) => attributes['class'] === 'mark')
      : []) {
      const row = around
        .toReversed()
        .map(firstLink)
        .find((link) => link !== undefined);
      found.push({ mark, row: decodeURIComponent(row ?? '') });
    }
    for (const child of node.children) walk(child, [...around, node]);
  };
  walk(page, []);
  return found;
}

function firstLink(node: PageNode): string | undefined {
  return [...everyNode(node)].find(({ attributes }) => attributes['href']?.includes('/in/'))?.attributes['href'];
}
