import { spawn } from 'node:child_process';

/** How a command ended: its exit code, and what it printed on both streams in the order it came. */
export interface Ended {
  code: number;
  output: string;
}

/**
 * Runs a command without a shell and keeps what it prints.
 * A command that cannot be started ends with code 127 and the reason as its output.
 * @param show whether its output also goes to this terminal
 */
export function run(
  command: string,
  args: string[],
  { show = false, env = {} }: { show?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => resolve({ code: 127, output: `${output}${cause.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
