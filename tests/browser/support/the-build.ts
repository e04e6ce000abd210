import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../../scripts/browsers/places.ts';

/** The folder that `wxt build` wrote for an engine: the production build, the same that is shipped. */
export function buildFolder(engine: Engine): string {
  const name = engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../../.output/${name}/`, import.meta.url));
}

/** The parts of a built manifest that the harness needs. */
export interface BuiltManifest {
  icons: Record<string, string>;
  browser_specific_settings?: { gecko: { id: string } };
  [key: string]: unknown;
}

/** Reads a built manifest; throws when there is no build. */
export function builtManifest(engine: Engine): BuiltManifest {
  return JSON.parse(readFileSync(`${buildFolder(engine)}manifest.json`, 'utf8'));
}

/** A page of the extension that runs nothing of ours: its smallest icon. */
export function quietPage(engine: Engine): string {
  const [icon] = Object.values(builtManifest(engine).icons);
  if (icon === undefined) throw new Error('The manifest names no icon.');
  return icon.replace(/^\//, '');
}
