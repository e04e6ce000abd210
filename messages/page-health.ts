/** The key in `storage.local` of the page-health report: a list of `HealthLine`. */
export const pageHealthKey = 'page-health';

/**
 * How one page reader fared on one sort of page: names of ours, counts and times. Nothing of what it read, so it may
 * stay across restarts in an area that is not the ledger's.
 */
export interface HealthLine {
  reader: string;
  surface: string;
  /** Whether the reader found what it looks for, or not. */
  found: boolean;
  /** Epoch ms: since when it has been so without a break on that sort of page, and when it was so last. */
  firstAt: number;
  lastAt: number;
  /** How often, since `firstAt`. */
  count: number;
}

/** How a sort of page can be read now. */
export interface SurfaceHealth {
  surface: string;
  readable: boolean;
  /** Epoch ms. */
  since: number;
  lastAt: number;
}

/** There are some thirty readers; what is beyond that is old. */
const mostLines = 80;

/** One page may be odd by itself; two in a row are a sign. Where no reader knows a page, one is. */
const enoughMisses = 2;

/** The lines of a stored report. Total: what is not a line, from whatever version, is left out. */
export function healthLines(stored: unknown): HealthLine[] {
  return Array.isArray(stored) ? stored.filter(isLine) : [];
}

/**
 * Adds one finding to the lines. The opposite on the same sort of page, by whichever reader, begins a new count.
 * @param now epoch ms
 * @returns the newest lines, the oldest finding first
 */
export function withFinding(
  lines: readonly HealthLine[],
  { reader, surface, found }: Pick<HealthLine, 'reader' | 'surface' | 'found'>,
  now: number,
): HealthLine[] {
  const same = (line: HealthLine) => line.reader === reader && line.surface === surface && line.found === found;
  const before = lines.find(same);
  const broken = lines.some(
    (line) => line.surface === surface && line.found !== found && line.lastAt >= (before?.lastAt ?? 0),
  );
  const line: HealthLine =
    before && !broken
      ? { ...before, lastAt: now, count: before.count + 1 }
      : { reader, surface, found, firstAt: now, lastAt: now, count: 1 };
  return [...lines.filter((each) => !same(each)), line].slice(-mostLines);
}

/**
 * What the lines say of each sort of page, in the order in which they were met last. A page is readable while some
 * reader understands it: that another one does not is as it should be.
 */
export function surfaceHealth(lines: readonly HealthLine[]): SurfaceHealth[] {
  const surfaces = [...new Set(lines.toReversed().map(({ surface }) => surface))];
  return surfaces.map((surface) => {
    const own = lines.filter((line) => line.surface === surface);
    const last = own.toSorted((a, b) => b.lastAt - a.lastAt)[0] as HealthLine;
    const missed = !last.found && (last.reader === 'none' || last.count >= enoughMisses);
    const found = own.filter((line) => line.found);
    const kept = missed ? own.filter((line) => !line.found && line.lastAt > newest(found)) : found;
    const since = Math.min(...(kept.length > 0 ? kept : [last]).map(({ firstAt }) => firstAt));
    return { surface, readable: !missed, since, lastAt: last.lastAt };
  });
}

function newest(lines: readonly HealthLine[]): number {
  return Math.max(-1, ...lines.map(({ lastAt }) => lastAt));
}

function isLine(value: unknown): value is HealthLine {
  if (typeof value !== 'object' || value === null) return false;
  const line: Partial<Record<keyof HealthLine, unknown>> = value;
  return (
    [line.reader, line.surface].every((each) => typeof each === 'string') &&
    typeof line.found === 'boolean' &&
    [line.firstAt, line.lastAt, line.count].every((each) => typeof each === 'number')
  );
}
