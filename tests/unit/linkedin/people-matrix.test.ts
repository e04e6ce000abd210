// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { all } from '../../../linkedin/find.ts';
import { listReaders } from '../../../linkedin/lists/list-readers.ts';
import { countPeopleRows, peoplePageOf, readPeople } from '../../../linkedin/read-list.ts';
import { everyone } from '../../fixtures/everyone.ts';
import { pages } from './people-pages.ts';
import { addressOf, practiceDocument } from './practice-document.ts';

/** The slug of whoever these handles are: a page may show only the member number. */
function whoIs(handles: readonly string[]): string {
  const who = everyone.filter((each) =>
    handles.some((at) => at === `in:${each.slug}` || at === `member:${each.memberNumber}`),
  );
  return who.map((each) => each.slug).join(' and ') || `nobody we know: ${handles.join()}`;
}

describe.each(pages)('%s', (path, readers, people) => {
  it(`is read by ${readers.join(', ') || 'nobody'}`, () => {
    const { surfaces } = peoplePageOf(practiceDocument(path), addressOf(path));
    expect(surfaces.flatMap((each) => ('reader' in each ? [each.reader] : []))).toEqual(readers);
    expect(surfaces.filter((each) => 'why' in each && each.why === 'two-readers')).toEqual([]);
  });

  it('gives exactly those it is about, under the handles of one person each', () => {
    const read: Record<string, string[]> = {};
    for (const { surface, handles } of readPeople(practiceDocument(path), addressOf(path))) {
      read[surface] = [...(read[surface] ?? []), whoIs(handles)];
    }
    expect(read).toEqual(people);
  });
});

it('every reader reads somebody on some page', () => {
  const used = new Set(pages.flatMap(([, readers]) => readers));
  expect(listReaders.map((reader) => reader.name).filter((name) => !used.has(name))).toEqual([]);
});

it('no two readers have the same name', () => {
  expect(new Set(listReaders.map((reader) => reader.name)).size).toBe(listReaders.length);
});

/** A line per page and reader: its rows, then how often each of its selectors is found, in the order of its file. */
it('every selector finds on every page what it always found', async () => {
  const lines = pages.flatMap(([path, readers]) => {
    const doc = practiceDocument(path);
    return [
      // The ids of posts move on with the months.
      path.replace(/:\d{19}\//, ':<id>/'),
      ...listReaders
        .filter((reader) => readers.includes(reader.name))
        .flatMap((reader) => {
          const [counted] = countPeopleRows(doc, [reader]);
          const { nameLink = [], name = [], ids = [], others } = 'shape' in reader ? reader.shape : { nameLink: [] };
          const selectors = [reader.marker, reader.rows, ...nameLink, ...name, ...ids, ...(others ? [others] : [])];
          const counts = selectors.map((selector) => all(doc, selector).length);
          return [`  ${reader.name}: ${counted?.rows} rows; ${counts.join(' ')}`];
        }),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('people-selectors.txt');
});
