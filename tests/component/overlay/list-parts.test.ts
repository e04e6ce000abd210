import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Handle } from '../../../ledger/handle.ts';
import { done } from '../../../ledger/outcome.ts';
import { askInBatches } from '../../../overlay/lists/ask-in-batches.ts';
import { listHealth } from '../../../overlay/lists/list-health.ts';
import type { OverlayPage } from '../../../overlay/page.ts';
import type { ReportHealth } from '../../../overlay/page-health.ts';
import { peoplePageOf, readPeople } from '../../../linkedin/read-list.ts';
import { drawAt } from './page.ts';

const site = 'https://www.linkedin.com';
const ending = new AbortController();
afterEach(() => vi.useRealTimers());

describe('asking in batches', () => {
  const batches: Handle[][] = [];
  const page = {
    ask: (_kind: string, { handles }: { handles: Handle[] }) => {
      batches.push(handles);
      return Promise.resolve(done({ settings: { hidden: false }, marks: {}, known: [] }));
    },
  } as unknown as OverlayPage;
  const people = Array.from({ length: 120 }, (_, at): Handle[] => [`in:somebody-${at}`, `member:${at + 1}`]);

  it('puts at most fifty handles into one message, of one person all in the same', async () => {
    const answered = vi.fn<() => void>();
    const asked = askInBatches(page, answered, ending.signal);
    asked.ask(people);
    asked.ask(people);
    expect(batches.map((each) => each.length)).toEqual([50, 50, 50, 50, 40]);
    for (const batch of batches) {
      expect(batch.filter((each) => each.startsWith('in:')).length * 2).toBe(batch.length);
    }
    await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(5));
    expect(asked.markOf('in:somebody-0 member:1')).toBeNull();
    expect(asked.markOf('in:nobody')).toBeUndefined();
  });
});

describe('the health of lists', () => {
  const look = (path: string, change: () => void) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    drawAt(path);
    change();
    const report = vi.fn<ReportHealth>();
    const page = { document, isAlive: () => true } as unknown as OverlayPage;
    const works = listHealth(page, `${site}${path}`, report, ending.signal);
    readPeople(document, `${site}${path}`, peoplePageOf(document, `${site}${path}`)).forEach(works);
    vi.advanceTimersByTime(60_000);
    return report.mock.calls.filter(([, , found]) => !found);
  };
  const search = '/search/results/people/';

  it('says nothing bad of a list that is read', () => {
    expect(look(search, () => {})).toEqual([]);
  });

  it('tells once of rows in which nobody can be read', () => {
    const unlink = () => document.querySelectorAll('main a').forEach((link) => link.removeAttribute('href'));
    expect(look(search, unlink)).toEqual([['search-sdui', 'search', false]]);
  });

  it('tells once of a page whose list no reader finds', () => {
    expect(look(`${search}?gen=future`, () => {})).toEqual([['none', 'search', false]]);
  });
});
