import { countPeopleRows, type ListedPerson, peoplePageOf } from '../../linkedin/read-list.ts';
import { after } from '../ending.ts';
import type { OverlayPage } from '../page.ts';
import type { ReportHealth } from '../page-health.ts';

/** How long lists get to appear before their absence means something, in ms. */
const patience = 10_000;

/** A few rows may well be about nobody: companies, what is paid for, the viewer. From so many on it is a sign. */
const enoughRows = 3;

/**
 * Reports which readers of lists work, and, once, which lists are there that nobody can read.
 * @returns to be told of everybody who was read
 */
export function listHealth(
  page: OverlayPage,
  url: string,
  report: ReportHealth,
  signal: AbortSignal,
): (person: ListedPerson) => void {
  const working = new Set<string>();
  const look = () => {
    const counts = new Map(countPeopleRows(page.document).map(({ reader, rows }) => [reader, rows]));
    for (const each of peoplePageOf(page.document, url).surfaces) {
      if ('why' in each) report('none', each.surface, false);
      else if (!working.has(each.reader) && (counts.get(each.reader) ?? 0) >= enoughRows) {
        report(each.reader, each.surface, false);
      }
    }
  };
  after(patience, () => page.isAlive() && look(), signal);
  return ({ reader, surface }) => {
    working.add(reader);
    report(reader, surface, true);
  };
}
