import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import packageFile from '../../nn/package.json' with { type: 'json' };
import { coreModule } from './core-module.ts';

let made: Promise<Uint8Array> | undefined;

/** The core as npm installs it: `npm install <site>/nn.tgz`. The same sources give the same bytes. */
export function coreTarball(): Promise<Uint8Array> {
  return (made ??= make());
}

/** The day that npm gives to what it packs, for the same reason. */
const mtime = new Date('1985-10-26T08:15:00.000Z');

async function make(): Promise<Uint8Array> {
  const { script, types } = await coreModule();
  const files = {
    'package.json': `${JSON.stringify(describe(), null, 2)}\n`,
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
  const packed = gzipSync(tar, { level: 9 });
  // The tenth byte tells the system that packed it.
  packed[9] = 255;
  return packed;
}

/** What the package says of itself: as in its sources, but with one file in place of many. */
function describe() {
  const { name, version, description, keywords, license, type, sideEffects, engines } = packageFile;
  return {
    name,
    version,
    description,
    keywords,
    license,
    type,
    sideEffects,
    exports: {
      '.': { types: './nn.d.ts', default: './nn.js' },
      './package.json': './package.json',
    },
    types: './nn.d.ts',
    engines,
  };
}
