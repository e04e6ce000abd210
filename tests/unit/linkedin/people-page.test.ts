// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { examples as catchUp } from '../../../linkedin/addresses/catch-up.ts';
import { mayHaveLists } from '../../../linkedin/has-lists.ts';
import { listReaders } from '../../../linkedin/lists/list-readers.ts';
import { bringsReader, peoplePageOf, peopleRowsAt, readPeople } from '../../../linkedin/read-list.ts';
import { pages } from './people-pages.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const search = '/search/results/people/';
const connections = '/mynetwork/invite-connect/connections/';
const at = (path: string) => ({ doc: practiceDocument(path), url: addressOf(path) });

describe('who reads a page', () => {
  it('nobody, when the marks of two generations stand on it', () => {
    const { doc, url } = at(search);
    for (const row of practiceDocument(`${search}?gen=ember`).querySelectorAll('main li')) {
      doc.querySelector('main')?.append(doc.importNode(row, true));
    }
    expect(peoplePageOf(doc, url).surfaces).toEqual([{ surface: 'search', why: 'two-readers' }]);
    expect(readPeople(doc, url)).toEqual([]);
  });

  it('nobody, when it is of no generation we know', () => {
    for (const path of [search, connections, '/notifications/', '/messaging/', '/mynetwork/catch-up/all/']) {
      const { doc, url } = at(`${path}?gen=future`);
      expect(peoplePageOf(doc, url).surfaces).toMatchObject([{ why: 'no-reader' }]);
    }
  });

  it('nothing is missing where comments, suggestions or posts may be absent', () => {
    expect(peoplePageOf(...argumentsAt('/feed/?count=2')).surfaces).toEqual([
      { surface: 'posts', reader: 'posts-sdui' },
    ]);
    expect(peoplePageOf(...argumentsAt('/in/elif-demir-4b7a/details/skills/')).surfaces).toEqual([
      { surface: 'profile-part', reader: 'profile-part' },
    ]);
  });

  it('the address counts, not what the page looks like', () => {
    const { doc } = at(connections);
    expect(readPeople(doc, addressOf('/jobs/'))).toEqual([]);
    expect(readPeople(doc, addressOf(search))).toEqual([]);
  });
});

function argumentsAt(path: string): [Document, string] {
  const { doc, url } = at(path);
  return [doc, url];
}

describe('something added to a page', () => {
  it('brings a reader when it is the first of its surface', () => {
    const { doc, url } = at('/feed/?count=2');
    const page = peoplePageOf(doc, url);
    const more = at('/feed/').doc;
    const cards = [...more.querySelectorAll('main [data-lazy-mount-id]')];
    const commented = cards.find((card) => card.querySelector('[data-testid$="-commentList"]'));
    const plain = cards.find((card) => !card.querySelector('[data-testid$="-commentList"]'));
    if (!commented || !plain) throw new Error('no such cards');
    expect(bringsReader(plain, page)).toBe(false);
    expect(bringsReader(commented, page)).toBe(true);
    doc.querySelector('main')?.append(commented);
    expect(bringsReader(commented, peoplePageOf(doc, url))).toBe(false);
  });

  it('brings one to a page that was drawn late', () => {
    const empty = document.implementation.createHTMLDocument('');
    const url = addressOf(search);
    const page = peoplePageOf(empty, url);
    expect(page.surfaces).toEqual([{ surface: 'search', why: 'no-reader' }]);
    const main = at(search).doc.querySelector('main');
    expect(main && bringsReader(main, page)).toBe(true);
  });

  it('brings none to an Ember feed with more of it', () => {
    const { doc, url } = at('/feed/?gen=ember&count=4');
    expect(bringsReader(doc.body, peoplePageOf(doc, url))).toBe(false);
  });
});

describe('whether lists may stand at an address', () => {
  it('is said of every page that has a reader', () => {
    for (const [path, readers] of pages) {
      if (readers.length > 0) expect([path, mayHaveLists(addressOf(path))]).toEqual([path, true]);
    }
    for (const url of catchUp) expect(mayHaveLists(url)).toBe(true);
  });

  it.each(['/in/dana-whitlock/', '/in/dana-whitlock', '/in/dana-whitlock/de', '/jobs/', '/company/acme/people/', '/'])(
    'is denied of %s',
    (path) => {
      const url = addressOf(path);
      expect(mayHaveLists(url)).toBe(false);
      const elsewhere = listReaders.filter((reader) => reader.surface !== 'hovercard');
      expect(elsewhere.filter((reader) => reader.at(url))).toEqual([]);
    },
  );

  it('is denied of other sites', () => {
    expect(mayHaveLists('https://www.example.com/feed/')).toBe(false);
  });
});

describe('the rows at an element that was added', () => {
  const { doc, url } = at(connections);
  const page = peoplePageOf(doc, url);
  const rows = [...doc.querySelectorAll('[componentkey^="auto-component-"]')].filter((row) => row.closest('main'));

  it('are all of a list, the row itself, or the row around', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(peopleRowsAt(doc.body, page)).toEqual(rows);
    const [row] = rows;
    const inside = row?.querySelector('p');
    if (!row || !inside) throw new Error('no row');
    expect(peopleRowsAt(row, page)).toEqual([row]);
    expect(peopleRowsAt(inside, page)).toEqual([row]);
    expect(readPeople(row, url, page).map((each) => each.row)).toEqual([row]);
  });

  it('are none outside of lists', () => {
    const aside = doc.querySelector('aside');
    expect(aside && peopleRowsAt(aside, page)).toEqual([]);
  });
});
