import { run } from '../run.ts';
import type { Stage } from './stage.ts';

/** A check that passes or fails as a whole: the given commands, one after the other. */
export function checkStage(name: string, ...commands: [string, ...string[]][]): Stage {
  return {
    name,
    run: async () => {
      for (const [command, ...args] of commands) {
        const { code, output } = await run(command, args);
        if (code !== 0) return { passed: 0, failed: 1, details: output };
      }
      return { passed: 1, failed: 0, details: '' };
    },
  };
}
