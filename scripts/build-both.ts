import { run } from './run.ts';

/** Builds the extension for both browsers. Throws with the build's output when one fails. */
export async function buildBoth(): Promise<void> {
  await wxt('build');
  await wxt('build', '-b', 'firefox', '--mv3');
}

/** Runs a command of wxt; throws with what it printed when it fails. */
export async function wxt(...args: string[]): Promise<string> {
  const { code, output } = await run('wxt', args);
  if (code !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${output}`);
  return output;
}
