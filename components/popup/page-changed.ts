import type { PageHealth } from '../../messages/session.ts';

/**
 * Whether the page-health report says that profiles cannot be read at the moment: the last reader that reported from
 * a profile has never found what it looks for since the browser started.
 * @param report as it stands in `storage.session`, or anything else that may stand there
 */
export function profilesChanged(report: unknown): boolean {
  if (typeof report !== 'object' || report === null) return false;
  const [last] = Object.entries(report)
    .flatMap(([name, health]: [string, unknown]) => (name.endsWith(' on profile') && isHealth(health) ? [health] : []))
    .toSorted((a, b) => b.at - a.at);
  return last !== undefined && last.missed > 0 && last.found === 0;
}

function isHealth(value: unknown): value is PageHealth {
  if (typeof value !== 'object' || value === null) return false;
  const { found, missed, at }: Partial<Record<keyof PageHealth, unknown>> = value;
  return [found, missed, at].every((each) => typeof each === 'number');
}
