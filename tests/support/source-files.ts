import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project: its path from the root with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** All files below the given folders (or the files themselves) that have one of the endings. */
export function sourceFiles(places: string[], endings: RegExp): SourceFile[] {
  return places
    .flatMap((place) => filesIn(join(root, place)))
    .filter((path) => endings.test(path))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/** One import of a file: what it names, and whether only types come along. */
export interface Import {
  /** Path from the root for the project's own files, else the package as written. */
  target: string;
  typeOnly: boolean;
}

const statement = /(?:^|[\s;])(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports and re-exports of a file, dynamic ones included. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const resolve = (named: string) => {
    const plain = named.replace(/\?.*$/, '');
    return plain.startsWith('.') ? posix.normalize(posix.join(dirname(path), plain)) : plain;
  };
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [
    ...[...withoutComments.matchAll(statement)].map(([, , type, named = '']) => ({
      target: resolve(named),
      typeOnly: type !== undefined,
    })),
    ...[...withoutComments.matchAll(dynamic)].map(([, named = '']) => ({ target: resolve(named), typeOnly: false })),
  ];
}
