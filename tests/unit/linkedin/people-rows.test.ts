// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../linkedin/read-list.ts';
import { connected, found, manyConnections } from '../../fixtures/practice/people-story.ts';
import { sceneOf } from '../../fixtures/practice/pages/draw.ts';
import { cycleSearch, scrollConnections } from '../../fixtures/practice/pages/moving-lists.ts';
import { planOf } from '../../fixtures/practice/pages/plan.ts';
import { cast, viewer } from '../../fixtures/cast.ts';
import { profileIdOf } from '../../fixtures/member.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const search = '/search/results/people/';
const connections = '/mynetwork/invite-connect/connections/';
const slugsOn = (doc: Document, path: string) =>
  readPeople(doc, addressOf(path)).map((each) => each.handles[0]?.replace('in:', ''));

describe('rows that are used again', () => {
  it('of a search are read as who is in them now', () => {
    const path = `${search}?cycle=1`;
    const doc = practiceDocument(path);
    const scene = sceneOf(doc, planOf(addressOf(path)));
    const rows = readPeople(doc, addressOf(path)).map((each) => each.row);
    for (let turn = 0; turn < 5; turn += 1) cycleSearch(scene, doc, 'en', turn);
    const moved = found.map((_, at) => found[(at + 5) % found.length]?.member.slug);
    expect(slugsOn(doc, path)).toEqual(moved);
    expect(readPeople(doc, addressOf(path)).map((each) => each.row)).toEqual(rows);
  });

  it('of a long list, whose texts and addresses change in place', () => {
    const path = `${connections}?rows=500`;
    const doc = practiceDocument(path);
    const { list } = planOf(addressOf(path));
    if (!list) throw new Error('no list');
    const all = manyConnections(500).map((each) => each.slug);
    expect(slugsOn(doc, path)).toEqual(all.slice(0, 12));
    const nodes = doc.querySelectorAll('*').length;
    scrollConnections(doc, list, 'en', 96 * 40 + 10);
    expect(slugsOn(doc, path)).toEqual(all.slice(40, 52));
    scrollConnections(doc, list, 'en', 96 * 10_000);
    expect(slugsOn(doc, path)).toEqual(all.slice(-12));
    expect(doc.querySelectorAll('*')).toHaveLength(nodes);
  });
});

describe('a row that contradicts itself is about nobody', () => {
  const rowOn = (path: string, change: (row: Element) => void) => {
    const doc = practiceDocument(path);
    const [row] = readPeople(doc, addressOf(path)).map((each) => each.row);
    if (!row) throw new Error('no row');
    change(row);
    return readPeople(row, addressOf(path));
  };
  const elsewhere = `https://www.linkedin.com/in/${cast.marcus.slug}/`;

  it.each([search, `${search}?split=1`, connections, '/mynetwork/invitation-manager/received/', '/feed/'])(
    'picture and name lead to two people (%s)',
    (path) => {
      const change = (row: Element) => row.querySelector('a[href*="/in/"]')?.setAttribute('href', elsewhere);
      expect(rowOn(path, change)).toEqual([]);
      expect(rowOn(path, () => undefined)).toHaveLength(1);
    },
  );

  it.each([
    [search, '[componentkey^="SearchResults"]', 'componentkey', `SearchResultsx${profileIdOf(cast.elif.memberNumber)}`],
    [`${search}?gen=ember`, 'a', 'href', `/in/dana-whitlock?miniProfileUrn=x:${profileIdOf(cast.elif.memberNumber)}`],
  ])('two member numbers (%s)', (path, selector, attribute, value) => {
    const twice = (row: Element) => {
      const marked = row.querySelector(selector);
      const copy = marked?.cloneNode();
      marked?.setAttribute(attribute, value);
      if (path === search && copy) marked?.after(copy);
    };
    expect(rowOn(path, twice)).toEqual([]);
  });
});

describe('what a row says beside who', () => {
  it.each(['', '?split=1', '?gen=sdui-early', '?gen=ember2024'])(
    'open to work and hiring in a search (%s)',
    (query) => {
      const path = `${search}${query}`;
      const people = readPeople(practiceDocument(path), addressOf(path));
      const named = (test: (each: (typeof people)[number]) => unknown) => people.filter(test).map((each) => each.name);
      expect(named((each) => each.openToWork)).toEqual(['Noor Haddad']);
      expect(named((each) => each.hiring)).toEqual(['Ines Okafor']);
    },
  );

  it('the name as it is shown, in every row', () => {
    const path = connections;
    const names = readPeople(practiceDocument(path), addressOf(path)).map((each) => each.name);
    expect(names).toEqual(connected.map((each) => each.name));
  });

  it('the place for a mark: beside the name, and outside of its link', () => {
    for (const path of [
      search,
      `${search}?gen=ember`,
      connections,
      '/mynetwork/',
      '/feed/',
      '/messaging/',
      '/notifications/',
    ]) {
      const people = readPeople(practiceDocument(path), addressOf(path));
      expect(people.length).toBeGreaterThan(0);
      for (const { anchor, row } of people) {
        expect(anchor.where).toBe('after');
        expect(row.contains(anchor.element)).toBe(true);
        // Only a row that is a link as a whole leaves no other place.
        const around = anchor.element.parentElement?.closest('a');
        expect(around === null || (path === search && around !== undefined)).toBe(true);
      }
    }
  });
});

it('the viewer is never among them', () => {
  const doc = practiceDocument('/feed/');
  const link = doc.querySelectorAll('main [componentkey*="FeedType_"] a[href*="/in/"]');
  for (const each of [...link].slice(0, 2)) each.setAttribute('href', `/in/${viewer.slug}/`);
  const slugs = slugsOn(doc, '/feed/');
  expect(slugs).not.toContain(viewer.slug);
  expect(slugs.length).toBeGreaterThan(30);
});
