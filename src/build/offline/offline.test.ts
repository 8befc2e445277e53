import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeServiceWorker } from './offline.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'offline-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function add(file: string, text = file): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
/** Writes the service worker, and returns its text. */
function written(base = '/'): string {
  writeServiceWorker(folder, base);
  return readFileSync(join(folder, 'offline.js'), 'utf8');
}
/** Finds the addresses and the sums in what was written, in order. */
const sums = (code: string) =>
  Array.from(code.matchAll(/"([^"]*)":"(sha256-[^"]*)"/g), ([, address, sum]) => [address, sum]);
const addresses = (code: string) => sums(code).map(([address]) => address);

describe('writeServiceWorker(folder, base)', () => {
  it('names the files that pages need by their addresses, a page by its folder', () => {
    for (const file of ['index.html', 'one/index.html', '_astro/a.css', 'one.ipynb', '404.html'])
      add(file);
    for (const file of ['_astro/a.js.map', 'font.woff', '_headers', 'robots.txt']) add(file);
    expect(addresses(written('/hood/'))).toEqual([
      '/hood/404.html',
      '/hood/_astro/a.css',
      '/hood/',
      '/hood/one.ipynb',
      '/hood/one/',
    ]);
  });

  it('has the sum of each file, as browsers check it', () => {
    add('a.js', 'text');
    const sum = createHash('sha256').update('text').digest('base64');
    expect(sums(written())).toEqual([['/a.js', `sha256-${sum}`]]);
  });

  it('keeps the compiler apart, which only those fetch who check types', () => {
    add('_astro/type-worker-1a2b.js');
    add('_astro/a.js');
    const code = written();
    const [files = '', compiler = ''] = code.match(/\{"[^}]*"\}/g) ?? [];
    expect(addresses(files)).toEqual(['/_astro/a.js']);
    expect(addresses(compiler)).toEqual(['/_astro/type-worker-1a2b.js']);
  });

  it('has another name for another build, and the same for the same', () => {
    add('a.js', 'one');
    const first = written();
    // Its own text, which stands in the folder then, is none of the site’s.
    expect(written()).toBe(first);
    add('a.js', 'two');
    const second = written();
    expect(second).not.toBe(first);
    const version = (code: string) => /"([0-9a-f]{16})"/.exec(code)?.[1];
    expect(version(first)).toBeDefined();
    expect(version(second)).not.toBe(version(first));
    expect(version(written('/hood/'))).not.toBe(version(second));
  });

  it('leaves nothing to be filled in', () => {
    add('a.js', "$& 'VERSION'");
    expect(written()).not.toMatch(/'VERSION'|'SUMS'/);
  });
});
