import { type ChildProcess, spawn } from 'node:child_process';
import { until } from './until.ts';

/** A running browser and all that it started. */
export interface BrowserProcess {
  /** The address of its automation socket. */
  socket: string;
  /** SIGKILL to the whole group: what a crash or a power switch does to it. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Resolves when it is gone. */
  gone: Promise<void>;
  /** Resolves when it has ended by itself; kills it after the limit (ms). */
  ended(limit?: number): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Whatever ends this process takes its browsers along. */
process.once('exit', () => {
  for (const child of running) signal(child);
});
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(name, () => process.exit(1));
}

/**
 * Starts a browser as the head of its own process group and waits for the line that names its automation socket.
 * @param line with one group: the address
 */
export async function startBrowser(
  path: string,
  args: string[],
  line: RegExp,
  env: NodeJS.ProcessEnv = {},
): Promise<BrowserProcess> {
  const child = spawn(path, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let printed = '';
  let over = false;
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      running.delete(child);
      resolve();
    };
    child.once('exit', end);
    child.once('error', (cause) => {
      printed += cause.message;
      end();
    });
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed = (printed + chunk).slice(-4000);
    });
  }
  const kill = async () => {
    signal(child);
    await gone;
  };
  const socket = await until(`${path} to start`, () => over || line.exec(printed)?.[1], 90_000);
  if (socket === true) throw new Error(`${path} ended at once: ${printed}`);
  return {
    socket,
    gone,
    kill,
    ended: async (limit = 15_000) => {
      const timer = setTimeout(() => signal(child), limit);
      await gone;
      clearTimeout(timer);
      // Helpers of the browser can outlive it by a moment and still write into the profile.
      signal(child);
    },
  };
}

function signal(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}
