import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files that pages need: not the map of a script, not the older formats of a font. */
const needed = /\.(html|css|js|json|woff2|svg|png|ts|tgz|ipynb|zip|webmanifest)$/;

/** The TypeScript compiler, as the bundler names its worker. */
const ofCompiler = /\/type-worker-[^/]*\.js$/;

const script = 'offline.js';

/**
 * Makes the whole of a built site work without a network after one visit: writes a service worker
 * that caches all its files, and answers with them. A new build is cached under another name.
 *
 * @param base the path under which the site is served, with a slash at its end
 */
export function writeServiceWorker(folder: string, base: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && needed.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => file !== script)
    .sort();
  const sums = files.map((file) => {
    const sum = createHash('sha256').update(readFileSync(join(folder, file)));
    const address =
      base +
      file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '');
    return [address, `sha256-${sum.digest('base64')}`] as const;
  });
  const sumsOf = (isOne: (address: string) => boolean) =>
    JSON.stringify(Object.fromEntries(sums.filter(([address]) => isOne(address))));
  const version = createHash('sha256').update(JSON.stringify(sums)).digest('hex').slice(0, 16);
  const code = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
    .replace("'VERSION'", () => JSON.stringify(version))
    .replace("{ FILES: 'SUMS' }", () => sumsOf((file) => !ofCompiler.test(file)))
    .replace("{ COMPILER: 'SUMS' }", () => sumsOf((file) => ofCompiler.test(file)));
  writeFileSync(join(folder, script), code);
}
