import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { expect, it, vi } from 'vitest';
import packageFile from '../../nn/package.json' with { type: 'json' };
import { coreModule } from './core-module.ts';
import { coreTarball } from './core-tarball.ts';

// The core is made once, by the TypeScript compiler: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const read = async () => {
  const entries = await unpackTar(gunzipSync(await coreTarball()));
  return new Map(entries.map(({ header, data }) => [header.name, new TextDecoder().decode(data)]));
};

it('coreTarball() holds the module, its types, what it is, how to use it, and the licence', async () => {
  const files = await read();
  expect([...files.keys()]).toEqual(
    ['package.json', 'nn.js', 'nn.d.ts', 'README.md', 'LICENSE'].map((name) => `package/${name}`),
  );
  expect(files.get('package/nn.js')).toBe((await coreModule()).script);
  expect(JSON.parse(files.get('package/package.json') ?? '')).toMatchObject({
    name: packageFile.name,
    version: packageFile.version,
    license: 'MIT',
    exports: { '.': { types: './nn.d.ts', default: './nn.js' } },
  });
});

it('coreTarball() depends on nothing, and tells neither a time nor a machine', async () => {
  const entries = await unpackTar(gunzipSync(await coreTarball()));
  expect((await read()).get('package/package.json')).not.toMatch(/dependencies|scripts/i);
  expect(new Set(entries.map(({ header }) => header.mtime?.toISOString()))).toEqual(
    new Set(['1985-10-26T08:15:00.000Z']),
  );
  // RFC 1952: bytes 5 to 8 are a time, 0 for none; byte 10 is a system, 255 for none named.
  expect([...(await coreTarball()).slice(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});
