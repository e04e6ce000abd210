import { checkStage } from './check-stage.ts';
import type { Stage } from './stage.ts';
import { vitestStage } from './vitest-stage.ts';

const cheap = 'vitest.config.ts';
const browsers = 'vitest.browsers.config.ts';

/** Every part of `npm test`, cheapest first. */
const stages: Stage[] = [
  checkStage('types', ['wxt', 'prepare'], ['tsc', '--noEmit']),
  checkStage('lint', ['oxlint', '--type-aware', '--deny-warnings']),
  checkStage('format', ['biome', 'format']),
  checkStage('unused', ['knip']),
  vitestStage('unit', cheap),
  vitestStage('component', cheap),
  checkStage('build', ['wxt', 'build'], ['wxt', 'build', '-b', 'firefox', '--mv3']),
  vitestStage('built', browsers),
  vitestStage('chromium', browsers),
  vitestStage('firefox', browsers),
  vitestStage('faults', browsers),
];

/** The parts that run the built extension. */
const needBuild = ['built', 'chromium', 'firefox', 'faults'];

/**
 * The stages with the given names, in their usual order; all when none is named.
 * Whoever wants a browser tier gets the build as well. Throws on a name that is no stage.
 */
export function stagesNamed(names: string[]): Stage[] {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown)
    throw new Error(`There is no part "${unknown}"; there are: ${stages.map(({ name }) => name).join(', ')}.`);
  if (names.length === 0) return stages;
  const wanted = new Set(names.some((name) => needBuild.includes(name)) ? ['build', ...names] : names);
  return stages.filter(({ name }) => wanted.has(name));
}
