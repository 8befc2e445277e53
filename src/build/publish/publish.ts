import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeServiceWorker } from '../offline/offline.ts';
import { headersFile } from './host-headers.ts';

/** Adds to the built site what is made of the whole of it, or has a name that no page can have. */
export function publish(): AstroIntegration {
  let base = '/';
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeServiceWorker(folder, base);
        // Astro makes no file of a page whose name begins so.
        writeFileSync(join(folder, '_headers'), headersFile(base));
      },
    },
  };
}
