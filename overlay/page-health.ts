import type { Ask } from './page.ts';

/** Says how a reader fared. */
export type ReportHealth = (reader: string, surface: string, found: boolean) => void;

/** Makes the reporter of one page visit: each finding goes to the worker once. Names of readers only, never of people. */
export function healthReporter(ask: Ask): ReportHealth {
  const said = new Set<string>();
  return (reader, surface, found) => {
    const finding = `${reader} ${surface} ${found}`;
    if (said.has(finding)) return;
    said.add(finding);
    void ask('page-health', { reader, surface, found });
  };
}
