import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Packs a folder into a zip without compression: all that Firefox asks of an extension file. */
export function zipFolder(folder: string): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const names = filesIn(folder);
  for (const name of names) {
    const data = readFileSync(join(folder, name));
    const path = Buffer.from(name);
    const facts = factsOf(data, path);
    const local = Buffer.concat([u32(0x04034b50), facts, path]);
    const entry = Buffer.concat([u32(0x02014b50), u16(20), facts, u16(0), u16(0), u16(0), u32(0), u32(offset), path]);
    parts.push(local, data);
    directory.push(entry);
    offset += local.length + data.length;
  }
  const index = Buffer.concat(directory);
  const count = u16(names.length);
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), count, count, u32(index.length), u32(offset), u16(0)]);
  return Buffer.concat([...parts, index, end]);
}

/** The fields that the local header and the directory share: version, flags (UTF-8), stored, 1980-01-01, sizes, name length. */
function factsOf(data: Buffer, path: Buffer): Buffer {
  const sizes = [u32(crc32(data)), u32(data.length), u32(data.length)];
  return Buffer.concat([u16(20), u16(0x0800), u16(0), u16(0), u16(0x21), ...sizes, u16(path.length), u16(0)]);
}

function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = under ? `${under}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
