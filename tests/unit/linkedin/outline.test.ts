// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../linkedin/outline/outline.ts';
import { isStructureWord } from '../../../linkedin/outline/structure-words.ts';
import { cast } from '../../fixtures/cast.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

const memberId = 'ACoAABjGK0ABoq8Tz0n3fVqz8nVtEXAMPLE1234';

function documentWith(build: (doc: Document) => void): Document {
  const doc = document.implementation.createHTMLDocument('');
  build(doc);
  return doc;
}

function element(doc: Document, tag: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = doc.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(text);
  return made;
}

/** What an outline says, as words in lower case, camel case taken apart. */
const wordsOf = (text: string) =>
  (text.match(/[A-Za-z]+/g) ?? [])
    .flatMap((run) => [run, ...run.split(/(?<=[a-z])(?=[A-Z])/)])
    .map((each) => each.toLowerCase());

describe('the outline of a page', () => {
  it('tells tags, roles, shapes of keys, attribute names and what links lead to', () => {
    const doc = documentWith((of) => {
      const card = element(of, 'section', {
        componentkey: `com.linkedin.sdui.profile.card.ref${memberId}Topcard`,
        class: 'a9f3e1',
      });
      const list = element(of, 'div', { role: 'list', 'data-testid': 'lazy-column' });
      for (let at = 0; at < 12; at += 1) {
        const row = element(of, 'div', { role: 'listitem', componentkey: `auto-component-${at}` });
        row.append(element(of, 'a', { href: `/in/dana-${at}/`, 'aria-label': 'Dana' }, `Dana ${at}`));
        list.append(row);
      }
      card.append(element(of, 'h2', {}, 'Dana Whitlock'), list, element(of, 'a', { href: 'https://example.org/x' }));
      of.body.append(card);
    });
    expect(outlineOf(doc, 'https://www.linkedin.com/in/dana/')).toBe(
      [
        'html',
        ' head',
        ' body',
        '  section componentkey=com.linkedin.sdui.profile.card.ref#Topcard',
        '   h2',
        '   div role=list data-testid=lazy-column',
        '    div role=listitem componentkey=auto-component-#',
        '     a to=profile href aria-label',
        '    ++',
        '   a to=elsewhere href',
        '',
      ].join('\n'),
    );
  });

  it.each(Object.values(cast))('says nothing of a practice page: $name', ({ slug, name, headline, memberNumber }) => {
    const path = `/in/${slug}/`;
    const outline = outlineOf(practiceDocument(path), addressOf(path));
    expect(outline.split('\n').length).toBeGreaterThan(60);
    expect(outline.replace(/\bh[1-6]\b/g, '')).not.toMatch(/\d/);
    for (const secret of [name, slug, String(memberNumber), headline]) {
      expect(outline.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    const words = new Set(wordsOf(outline));
    expect(wordsOf(name).filter((each) => words.has(each))).toEqual([]);
  });

  it.each(['/feed/', '/search/results/people/?keywords=a', '/messaging/', '/mynetwork/invite-connect/connections/'])(
    'no word of %s survives that is not ours',
    (path) => {
      const doc = practiceDocument(path);
      const outline = outlineOf(doc, addressOf(path));
      const said = new Set(wordsOf(doc.body.textContent).filter((each) => !isStructureWord(each)));
      expect(wordsOf(outline).filter((each) => said.has(each))).toEqual([]);
      expect(outline.length).toBeGreaterThan(500);
    },
  );

  it('keeps within its size, its depth and its time, however much there is', () => {
    const doc = documentWith(({ body }) => {
      let at: HTMLElement = body;
      const make = (tag: string) => body.ownerDocument.createElement(tag);
      for (let depth = 0; depth < 500; depth += 1) {
        const next = make('div');
        at.append(next);
        at = next;
      }
      for (let count = 0; count < 3_000; count += 1) {
        const link = make('a');
        link.setAttribute('data-testid', `${'abcdefghij'[count % 10]}unusual-lengthy-key-${'x'.repeat(count % 50)}`);
        link.append(make(count % 2 ? 'i' : 'b'));
        body.append(link);
      }
    });
    const outline = outlineOf(doc, 'https://www.linkedin.com/feed/');
    expect(outline.length).toBeLessThanOrEqual(100_000);
    expect(Math.max(...outline.split('\n').map((line) => line.search(/\S|$/)))).toBeLessThan(60);
    expect(outline).toContain('…');
  });
});

describe('whatever a page says and wherever it says it', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{3,9}$/).filter((each) => !isStructureWord(each.toLowerCase()));
  const number = fc.integer({ min: 1_000, max: 2_147_483_647 }).map(String);
  const joined = fc.constantFrom('-', '_', '.', ':', '/', ' ', '');
  const around = fc.constantFrom('', 'ref', 'card-', 'Profile', 'com.linkedin.');

  it('nothing of it survives', () => {
    fc.assert(
      fc.property(name, name, number, joined, around, fc.boolean(), (first, last, digits, seam, before, low) => {
        const key = `${before}${[first, last, digits].map((each) => (low ? each.toLowerCase() : each)).join(seam)}`;
        const doc = documentWith(({ body }) => {
          const of = body.ownerDocument;
          const attributes = [
            'role',
            'data-testid',
            'componentkey',
            'data-view-name',
            'id',
            'title',
            'data-urn',
            'class',
          ];
          for (const attribute of attributes) body.append(element(of, 'div', { [attribute]: key }));
          body.append(element(of, 'a', { href: `/in/${first}-${last}-${digits}/` }, `${first} ${last} ${digits}`));
          body.append(element(of, `x-${first.toLowerCase()}`, { [`data-${last.toLowerCase()}-${digits}`]: '' }));
        });
        const outline = outlineOf(doc, `https://www.linkedin.com/in/${first}${last}/`).toLowerCase();
        expect(outline).not.toContain(first.toLowerCase());
        expect(outline).not.toContain(last.toLowerCase());
        expect(outline).not.toMatch(/\d/);
      }),
      { numRuns: 300 },
    );
  });

  it('no id survives in a key, though nothing else says it', () => {
    const base64 = fc.stringMatching(/^[\w-]{34}$/);
    fc.assert(
      fc.property(base64, fc.uuid(), number, (tail, uuid, digits) => {
        const doc = documentWith(({ body }) => {
          for (const key of [`cardACoAA${tail}Topcard`, `auto-component-${uuid}`, `urn:li:activity:${digits}`]) {
            body.append(element(body.ownerDocument, 'div', { componentkey: key }));
          }
        });
        const lines = outlineOf(doc, 'https://www.linkedin.com/feed/').split('\n');
        expect(lines.map((line) => line.trim()).filter((line) => line.startsWith('div'))).toEqual([
          'div componentkey=card#Topcard',
          'div componentkey=auto-component-#',
          'div componentkey=urn:li:activity:#',
        ]);
      }),
    );
  });
});

it('a page that takes the names of the document and of elements is drawn all the same', () => {
  const path = `/in/${cast.dana.slug}/`;
  const doc = practiceDocument(path);
  const main = doc.querySelector('main') as Element;
  const before = outlineOf(doc, addressOf(path));
  for (const name of ['documentElement', 'querySelector', 'children', 'attributes', 'localName', 'shadowRoot']) {
    Object.defineProperty(doc, name, { configurable: true, value: element(document, 'img', {}) });
    Object.defineProperty(main, name, { configurable: true, value: 'taken' });
  }
  expect(outlineOf(doc, addressOf(path))).toBe(before);
});
