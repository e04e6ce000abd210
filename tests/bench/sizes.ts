import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../browser/support/the-build.ts';

/** Gzipped size of scripts of the Chromium build, in bytes: each with all that it imports statically. */
export function gzipSize(...entries: string[]): number {
  const files = new Set<string>();
  for (const entry of entries) collect(entry, files);
  return [...files].reduce((sum, file) => sum + gzipSync(textOf(file), { level: 9 }).length, 0);
}

/** The scripts that a page of the extension loads before it can show anything. */
export function scriptsOf(page: string): string[] {
  return [...textOf(page).matchAll(/<script\b[^>]*\bsrc="\/?([^"]+)"/g)].map(([, src = '']) => src);
}

function collect(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  const statics = /(?:^|[;\s}])(?:import|export)\s*(?:[\w$\s{},*]+\s*from\s*)?["'](\.{0,2}\/[^"']+\.js)["']/g;
  for (const [, named = ''] of textOf(file).matchAll(statics)) {
    collect(named.startsWith('/') ? named.slice(1) : posix.join(posix.dirname(file), named), files);
  }
}

function textOf(file: string): string {
  return readFileSync(`${buildFolder('chromium')}${file}`, 'utf8');
}
