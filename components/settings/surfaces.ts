import type { PageHealth } from '../../messages/session.ts';

/** The kinds of page that are read. */
export const surfaces = ['profile', 'feed'] as const;

/** Whether a kind of page could be read when it was last opened. */
export interface SurfaceHealth {
  surface: (typeof surfaces)[number];
  readable: boolean;
}

/**
 * What the page-health report says of each kind of page met since the browser started. A page is readable while
 * some reader understands it: that another one does not is as it should be.
 * @param report as it is stored, `{ "<reader> on <surface>": PageHealth }`; anything else gives nothing
 */
export function surfaceHealth(report: unknown): SurfaceHealth[] {
  if (typeof report !== 'object' || report === null) return [];
  const lines = Object.entries(report).filter((line): line is [string, PageHealth] => isHealth(line[1]));
  return surfaces.flatMap((surface) => {
    const own = lines.filter(([name]) => name.endsWith(` on ${surface}`)).map(([, health]) => health);
    if (own.length === 0) return [];
    const readable = last(own.filter(({ found }) => found > 0)) >= last(own.filter(({ found }) => found === 0));
    return [{ surface, readable }];
  });
}

/** When the last of some reports came in, epoch ms; 0 where there is none. */
function last(some: PageHealth[]): number {
  return Math.max(0, ...some.map(({ at }) => at));
}

function isHealth(value: unknown): value is PageHealth {
  if (typeof value !== 'object' || value === null) return false;
  const { found, at } = value as Partial<PageHealth>;
  return typeof found === 'number' && typeof at === 'number';
}
