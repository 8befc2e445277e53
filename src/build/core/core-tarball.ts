import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { script, types } from 'virtual:core';

let packed: Promise<Uint8Array> | undefined;

/** Packs the core for `npm install <site>/nn.tgz`. The same sources give the same bytes. */
export function coreTarball(): Promise<Uint8Array> {
  return (packed ??= pack());
}

/** The day that npm gives to what it packs, for the same reason. */
const mtime = new Date('1985-10-26T08:15:00.000Z');

async function pack(): Promise<Uint8Array> {
  const files = {
    'package.json': readFileSync('src/nn/package.json', 'utf8'),
    'nn.js': script,
    'nn.d.ts': types,
    'README.md': readFileSync('src/nn/README.md', 'utf8'),
    LICENSE: readFileSync('src/nn/LICENSE', 'utf8'),
  };
  const tar = await packTar(
    Object.entries(files).map(([name, text]) => {
      const body = new TextEncoder().encode(text);
      return { header: { name: `package/${name}`, size: body.length, mode: 0o644, mtime }, body };
    }),
  );
  const gzipped = gzipSync(tar, { level: 9 });
  // RFC 1952: the tenth byte names the system that packed it; 255 names none.
  gzipped[9] = 255;
  return gzipped;
}
