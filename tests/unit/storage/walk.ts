import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Outcome } from '../../../ledger/outcome.ts';
import type { Ledger } from '../../../storage/ledger.ts';
import { nothingMade, remember, type Step } from './step.ts';
import { anyStep, beginning } from './steps.ts';
import { makeWorld, value, type World } from './world.ts';

const minute = 60_000;

/** A stretch of use: commands from two windows, with time passing between them, and once in a while turned back. */
export type Walk = { step: Step; minutes: number; window: number }[];

const anyWalk: fc.Arbitrary<Walk> = fc.array(
  fc.record({
    step: anyStep,
    minutes: fc.constantFrom(0, 0, 0, 1, 1, 1, 3, 3, -5, 60, 60, 31 * 24 * 60),
    window: fc.nat(1),
  }),
  { minLength: 4, maxLength: 30, size: 'max' },
);

type Run = (op: string) => Promise<Outcome<{ op: string; repeated?: true }>>;

type Around = (ledger: Ledger, run: Run) => Promise<void>;

/** A world that steps were run in, and more can be. */
export interface Lived extends World {
  go: (steps: Walk, around?: Around) => Promise<void>;
}

/** Runs the steps from two windows on one database; `around` runs each of them and looks at what it does. */
export async function live(steps: Walk, around?: Around): Promise<Lived> {
  const world = makeWorld();
  const windows = [world.ledger, world.another()];
  const made = nothingMade();
  for (const step of beginning) remember(made, value(await step(made)(world.ledger, world.ledger.newId())));
  const go: Lived['go'] = async (more, look) => {
    for (const { step, minutes, window } of more) {
      world.clock.now += minutes * minute;
      const ledger = windows[window] ?? world.ledger;
      const command = step(structuredClone(made));
      const run: Run = async (op) => {
        const outcome = await command(ledger, op);
        if (outcome.ok) remember(made, outcome.value);
        return outcome;
      };
      if (look) await look(ledger, run);
      else await run(ledger.newId());
    }
    expect(world.troubles).toEqual([]);
  };
  await go(steps, around);
  return { ...world, go };
}

/** Checks something for many walks; prints the seed of one that fails. */
export function always(check: (steps: Walk) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(anyWalk, check), { numRuns: 40 });
}
