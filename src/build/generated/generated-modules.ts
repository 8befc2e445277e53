import type { Plugin } from 'rolldown';
import { buildCore, coreFiles } from '../core/core-artefact.ts';
import { readLanguageLibraries } from '../core/language-libraries.ts';
import { bundle } from './bundle.ts';

/** A module that the build makes: what it exports by name, and the files that it is made of. */
interface GeneratedModule {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

const virtualModules: Readonly<Record<string, () => Promise<GeneratedModule>>> = {
  'virtual:core': async () => ({ exports: { ...(await buildCore()) }, files: coreFiles() }),
  'virtual:language-libraries': async () => ({
    exports: { libraries: [...readLanguageLibraries()] },
    files: [],
  }),
};

const programQuery = /\?(script|node)-source$/;

/**
 * Lets files import what the build makes:
 *
 * - `virtual:core`, the core package in one file (see core-artefact.ts);
 * - `virtual:language-libraries`, TypeScript's declarations of the language;
 * - `./worker.ts?script-source`, the text of a file's program with all that it imports: one classic
 *   script for a browser; or `?node-source`, one for a worker thread of Node. `sha256` is the hash
 *   by which a content policy lets it in.
 *
 * Their types stand in src/generated-modules.d.ts.
 */
export function generatedModules() {
  return {
    name: 'generated-modules',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id in virtualModules) return `\0${id}`;
      const query = programQuery.exec(id)?.[0];
      if (!query) return undefined;
      const file = await this.resolve(id.replace(query, ''), importer);
      return file && file.id + query;
    },
    async load(id) {
      const generated = await generate(id);
      if (!generated) return undefined;
      for (const file of generated.files) this.addWatchFile(file);
      return Object.entries(generated.exports)
        .map(([name, value]) => {
          const start = name === 'default' ? 'export default' : `export const ${name} =`;
          return `${start} ${JSON.stringify(value)};`;
        })
        .join('\n');
    },
  } satisfies Plugin & { enforce: 'pre' };
}

async function generate(id: string): Promise<GeneratedModule | undefined> {
  const [query, kind] = programQuery.exec(id) ?? [];
  if (!query) return virtualModules[id.slice(1)]?.();
  const file = id.replace(query, '');
  const { source, sha256, files } = await bundle(file, kind === 'node' ? 'node' : 'browser');
  return { exports: { default: source, sha256 }, files };
}
