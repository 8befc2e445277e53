import { readFileSync } from 'node:fs';
import { isRunnableDevEnvironment, type EnvironmentModuleNode, type Plugin } from 'vite';
import { hasReadableFrontMatter } from './front-matter.ts';
import { readMdx } from './read-mdx.ts';

/** A file of `content/`, and its address. */
const contentFile = /\/content\/(?:\d+-)?([^/]+)\.mdx$/;

/**
 * Gives the compiler of MDX only what it can read of a chapter. It would stop at the first mistake;
 * so the page is reached, which checks the whole file (see check-chapter.ts).
 *
 * While somebody writes, the open page is loaded anew only where the chapter has no mistakes. They
 * are shown above it otherwise, and once they are mended it is where it was.
 */
export function readableChapters() {
  return {
    name: 'readable-chapters',
    enforce: 'pre',
    load(id) {
      if (!contentFile.test(id)) return undefined;
      const text = readFileSync(id, 'utf8');
      return hasReadableFrontMatter(text) ? readMdx(text).readable : '';
    },
    hotUpdate: {
      order: 'pre',
      handler({ file, modules, server, timestamp }) {
        const { environment } = this;
        const slug = contentFile.exec(file)?.[1];
        if (slug === undefined || !isRunnableDevEnvironment(environment)) return undefined;
        const changed = new Set<EnvironmentModuleNode>();
        for (const module of modules)
          environment.moduleGraph.invalidateModule(module, changed, timestamp, true);
        const { evaluatedModules } = environment.runner;
        for (const { id } of changed) {
          const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
          if (evaluated) evaluatedModules.invalidateModule(evaluated);
        }
        const site = server.resolvedUrls?.local[0];
        if (modules.length > 0 && site !== undefined) void reload(`${site}${slug}/`);
        return [];

        /** Asks for a page: Astro shows its mistakes in every page that is open. */
        async function reload(page: string) {
          const { ok } = await fetch(page.replace(/\/home\/$/, '/')).catch(() => ({ ok: false }));
          if (ok) server.ws.send({ type: 'full-reload' });
        }
      },
    },
  } satisfies Plugin;
}
