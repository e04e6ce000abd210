import { defineConfig } from 'vitest/config';
import type { Engine } from './scripts/browsers/places.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engine: Engine;
  }
}

/** Journeys run twice, once per browser; what differs between them is asked with `inject('engine')`. */
const journeys = (engine: Engine) => ({
  test: {
    name: engine,
    include: ['tests/browser/**/*.test.ts'],
    provide: { engine },
    // A busy machine with two cores starts a browser in several seconds.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

/** The tiers that run the production build in real browsers. One browser at a time: they share the machine. */
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      journeys('chromium'),
      journeys('firefox'),
      {
        test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 180_000 },
      },
    ],
  },
});
