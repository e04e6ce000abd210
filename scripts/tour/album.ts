import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Box, StreetTab } from '../../tests/browser/support/street-browser.ts';

/** Where the pictures of a tour go. */
export interface Album {
  /** Takes a picture of a page, or of a part of it. */
  take(name: string, tab: StreetTab, clip?: Box): Promise<void>;
  write(name: string, text: string): void;
  /** The paths of all that was taken. */
  all: string[];
}

/** Empties a folder and makes an album of it. */
export function newAlbum(folder: string): Album {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all: string[] = [];
  const keep = (name: string, content: Buffer | string) => {
    writeFileSync(join(folder, name), content);
    all.push(join(folder, name));
  };
  return {
    all,
    take: async (name, tab, clip) => keep(`${name}.png`, await tab.picture(clip)),
    write: (name, text) => keep(name, text),
  };
}
