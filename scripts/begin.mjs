// The way into every script: plain JavaScript without a dependency, so that it runs on a fresh clone and on an old Node.
// It installs what package-lock.json names, then runs scripts/<name>.ts with the Node that is one of those packages,
// because the tools here need a newer Node than many machines have.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** The packages a lock file names, without the project itself. Absent file: none. */
function packagesOf(lock) {
  if (!existsSync(lock)) return {};
  const { '': _project, ...packages } = JSON.parse(readFileSync(lock, 'utf8')).packages;
  return packages;
}

/** Whether node_modules holds exactly the versions of package-lock.json; packages for other systems may be missing. */
function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return (
    existsSync(node) &&
    existsSync(join(root, '.wxt', 'tsconfig.json')) &&
    Object.entries(wanted).every(([path, { version, optional }]) =>
      present[path] ? present[path].version === version : optional === true,
    )
  );
}

/** Runs a command with this terminal and ends this script with its code when it fails. */
function run(command, args, options = {}) {
  const ended = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}

const [name, ...rest] = process.argv.slice(2);
if (!isInstalled()) {
  console.log('Installing the packages of package-lock.json …');
  // Not `npm ci`: it refuses a lock file that does not name the optional packages of every system (npm issue 4828),
  // and which ones are named depends on where the lock file was written. The versions that are locked are kept.
  const quiet = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (process.env.npm_execpath) run(process.execPath, [process.env.npm_execpath, ...quiet]);
  else run(windows ? 'npm.cmd' : 'npm', quiet, { shell: windows });
}
const bin = join(root, 'node_modules', '.bin');
run(node, [join(root, 'scripts', `${name}.ts`), ...rest], {
  env: { ...process.env, PATH: [bin, dirname(node), process.env.PATH].join(delimiter) },
});
