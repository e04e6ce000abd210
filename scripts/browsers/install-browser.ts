import { existsSync } from 'node:fs';
import { run } from '../run.ts';
import type { Engine } from './places.ts';

const debianPackage: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Tries to put a browser on this machine: Playwright's download (Chromium only), then Debian's package where the
 * user is root. Prints what it does. Whether it worked is for the caller to see: what went wrong is printed, not thrown.
 */
export async function install(engine: Engine): Promise<void> {
  console.log(`No ${engine} on this machine yet; getting one …`);
  if (engine === 'chromium' && (await says('playwright-core', ['install', 'chromium']))) return;
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (!debian || process.getuid?.() !== 0) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await says('apt-get', ['update', '-qq'], env);
  await says('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage[engine]], env);
}

/** Runs a command; on failure prints its last lines. Gives whether it went well. */
async function says(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const { code, output } = await run(command, args, { env });
  if (code === 0) return true;
  console.log(`${command} ${args.join(' ')} did not work:\n${output.trim().split('\n').slice(-5).join('\n')}`);
  return false;
}
