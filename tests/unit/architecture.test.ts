import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from '../support/source-files.ts';

const rooms = ['ledger', 'linkedin', 'storage', 'messages', 'overlay', 'components', 'entrypoints', 'locales'];
const source = sourceFiles(rooms, /\.tsx?$/);
const byPath = new Map(source.map((file) => [file.path, file]));

/** Which rooms a room may import from (docs/architecture.md). Types count too: knowing a shape is knowing a room. */
const arrows: Record<string, string[]> = {
  ledger: [],
  linkedin: ['ledger'],
  storage: ['ledger', 'linkedin'],
  messages: ['ledger'],
  overlay: ['ledger', 'linkedin', 'messages'],
  components: ['ledger', 'storage', 'messages', 'locales'],
  entrypoints: ['ledger', 'linkedin', 'storage', 'messages', 'overlay', 'components', 'locales'],
  locales: ['ledger'],
};

/** Packages a room may use; a room that is not listed may use none. */
const packages: Record<string, RegExp> = {
  ledger: /^$/,
  linkedin: /^$/,
  storage: /^(dexie|wxt\/browser)$/,
  messages: /^wxt\/browser$/,
  overlay: /^$/,
  components: /^(react|react-dom|dexie|dexie-react-hooks|zustand|chrono-node|wxt\/browser|#i18n)(\/.*)?$/,
  entrypoints: /^(react|react-dom|wxt)\/|^(react|#i18n)$/,
  locales: /^wxt\/browser$/,
};

const roomOf = (path: string) => path.split('/')[0] ?? '';

describe('the arrows between rooms', () => {
  it.each(rooms)('%s imports only what it may', (room) => {
    const wrong = source
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((file) => importsOf(file).map(({ target }) => ({ from: file.path, target })))
      .filter(({ target }) => {
        const other = roomOf(target);
        if (rooms.includes(other)) return other !== room && !arrows[room]?.includes(other);
        return !packages[room]?.test(target);
      })
      .map(({ from, target }) => `${from} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('what runs inside LinkedIn reaches neither the store nor a library, by whatever way', () => {
    const starts = source.filter(({ path }) => path.startsWith('overlay/') || path.startsWith('entrypoints/linkedin'));
    const forbidden = /^(storage|components|locales)\/|^(dexie|react|valibot|zustand|chrono-node|#i18n)/;
    const wrong = [...reachedFrom(starts)].filter(([target]) => forbidden.test(target));
    expect(wrong.map(([target, way]) => `${way} reaches ${target}`)).toEqual([]);
  });
});

/** Everything that is loaded along with the given files, with the file that asked for it. */
function reachedFrom(starts: SourceFile[]): Map<string, string> {
  const reached = new Map<string, string>();
  const look = (file: SourceFile) => {
    for (const { target, typeOnly } of importsOf(file)) {
      if (typeOnly || reached.has(target)) continue;
      reached.set(target, file.path);
      const next = byPath.get(target);
      if (next) look(next);
    }
  };
  starts.forEach(look);
  return reached;
}

describe('files', () => {
  const all = [
    ...source,
    ...sourceFiles(['tests', 'scripts'], /\.(tsx?|mjs|css)$/),
    ...sourceFiles(['components', 'overlay'], /\.css$/),
  ];

  /** Larger files, and why one topic needs so much. */
  const mayBeLarger: Record<string, string> = {};

  it('hold one topic each: none over 12 KB', () => {
    const large = all.filter(({ path, text }) => Buffer.byteLength(text) > 12_000 && !(path in mayBeLarger));
    expect(large.map(({ path, text }) => `${path}: ${Buffer.byteLength(text)} bytes`)).toEqual([]);
  });

  it('are named after a topic: no barrels, no drawers for everything', () => {
    const wrong = all.filter(
      ({ path, text }) =>
        (/(^|\/)index\.tsx?$/.test(path) && !path.startsWith('entrypoints/')) ||
        /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(path) ||
        /^export \* from/m.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('write into no page as markup, and switch no check off', () => {
    const markup = /\.innerHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|\beval\(|new Function\(/;
    const switched =
      /@ts-(ignore|nocheck|expect-error)|\bas any\b|oxlint-disable(?!-next-line [\w/-]+ -- \S)|eslint-disable|biome-ignore/;
    const wrong = source.filter(({ text }) => markup.test(text) || switched.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('run all their tests', () => {
    const idle = /\b(it|test|describe)\.(skip|only|todo|fails|skipIf|runIf)\b|\bx(it|describe)\(/;
    const wrong = sourceFiles(['tests'], /\.test\.tsx?$/).filter(
      ({ path, text }) => idle.test(text) && !path.endsWith('/architecture.test.ts'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
