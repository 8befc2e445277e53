import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a page needs once it is open: not the map of a script, not the older formats of a font. */
const kept = /\.(html|css|js|json|woff2|svg|png|ts|tgz|ipynb|zip)$/;

/**
 * After one visit the whole site works without a network: a service worker keeps all its files,
 * and answers with them. A new build has another name for them, and the old ones are dropped.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && kept.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
        const version = createHash('sha256');
        for (const file of files) version.update(readFileSync(file));
        const addresses = files.map(
          (file) =>
            base +
            relative(folder, file)
              .split(sep)
              .join('/')
              .replace(/index\.html$/, ''),
        );
        const script = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
          .replace("'VERSION'", JSON.stringify(version.digest('hex').slice(0, 16)))
          .replace("['FILES']", JSON.stringify(addresses));
        writeFileSync(join(folder, 'offline.js'), script);
      },
    },
  };
}
