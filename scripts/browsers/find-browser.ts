import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../run.ts';
import { install } from './install-browser.ts';
import { commands, type Engine, playwrightCache, playwrightPrograms, usualPlaces } from './places.ts';

/** A browser on this machine: its program, and what it says of itself ("Mozilla Firefox 153.7.0esr"). */
export interface FoundBrowser {
  engine: Engine;
  path: string;
  version: string;
}

/**
 * Finds a browser that can load the built extension, or gets one.
 * Order: CHROME_PATH or FIREFOX_PATH, an installed one, Playwright's download, Debian's package.
 * Throws with one sentence that says what to install; a missing browser is never a reason to skip.
 */
export async function findBrowser(engine: Engine): Promise<FoundBrowser> {
  const variable = engine === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const named = process.env[variable];
  if (named) {
    const found = await ask(engine, named);
    if (!found) throw new Error(`${variable} is ${named}, which does not start: set it to the program of a browser.`);
    return found;
  }
  return (await firstThatAnswers(engine)) ?? (await getOne(engine));
}

async function getOne(engine: Engine): Promise<FoundBrowser> {
  await install(engine);
  const found = await firstThatAnswers(engine);
  if (found) return found;
  throw new Error(
    engine === 'chromium'
      ? 'No Chromium was found: install Chromium or Chrome for Testing (branded Google Chrome cannot load extensions from the command line), or set CHROME_PATH.'
      : 'No Firefox was found: install Firefox or Firefox ESR 140 or later, or set FIREFOX_PATH.',
  );
}

async function firstThatAnswers(engine: Engine): Promise<FoundBrowser | undefined> {
  for (const path of candidates(engine)) {
    const found = await ask(engine, path);
    if (found) return found;
  }
  return undefined;
}

/** Starts a program only to hear its version. Windows browsers print nothing there, so being there must be enough. */
async function ask(engine: Engine, path: string): Promise<FoundBrowser | undefined> {
  if (process.platform === 'win32') return existsSync(path) ? { engine, path, version: 'installed' } : undefined;
  const { code, output } = await run(path, ['--version']);
  const version = output.split('\n').find((line) => /\d+\.\d+/.test(line) && !line.includes('unexpected operator'));
  return code === 0 && version ? { engine, path, version: version.trim() } : undefined;
}

function candidates(engine: Engine): string[] {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .flatMap((folder) => commands[engine].map((command) => join(folder, command)))
    // By command first and folder second: the most wanted browser, wherever it is.
    .toSorted((a, b) => rank(engine, a) - rank(engine, b));
  const places = usualPlaces[process.platform]?.[engine] ?? [];
  const downloaded = engine === 'chromium' ? downloadedByPlaywright() : [];
  return [...new Set([...onPath, ...places, ...downloaded])].filter(isProgram);
}

function rank(engine: Engine, path: string): number {
  return commands[engine].findIndex((command) => path.endsWith(`/${command}`) || path.endsWith(`\\${command}`));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's Chromium builds, newest first. Its Firefox is patched and speaks no WebDriver BiDi, so it is of no use here. */
function downloadedByPlaywright(): string[] {
  const cache = playwrightCache();
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => playwrightPrograms.map((program) => join(cache, name, program)));
}
