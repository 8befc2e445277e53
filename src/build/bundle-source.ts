import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';

/** An ES module, a classic script for a browser, or one for a worker thread of Node. */
type Format = 'module' | 'script' | 'node';

const formats = { module: 'esm', script: 'iife', node: 'cjs' } as const;

/** The part of a Vite (or Rolldown) plugin that this one uses. */
interface SourcePlugin {
  name: string;
  enforce: 'pre';
  resolveId(
    this: { resolve(id: string, importer?: string): Promise<{ id: string } | null> },
    id: string,
    importer?: string,
  ): Promise<string | undefined>;
  load(this: { addWatchFile(file: string): void }, id: string): Promise<string | undefined>;
}

const request = /\?(module|script|node)-source$/;

/**
 * Lets a file be imported as the text of the program it makes: `import text from
 * './worker.ts?script-source'` gives one classic script with all that it imports,
 * `?module-source` one ES module, `?node-source` one script for a
 * worker thread; `sha256` is the hash by which a content policy lets it in.
 */
export function bundleSource(): SourcePlugin {
  return {
    name: 'bundle-source',
    enforce: 'pre',
    async resolveId(id, importer) {
      const format = request.exec(id);
      if (!format) return undefined;
      const file = await this.resolve(id.replace(request, ''), importer);
      return file ? file.id + format[0] : undefined;
    },
    async load(id) {
      const format = request.exec(id);
      if (!format) return undefined;
      const { source, sha256, files } = await bundle(id.replace(request, ''), format[1] as Format);
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(source)};\nexport const sha256 = ${JSON.stringify(sha256)};`;
    },
  };
}

/** A file and all that it imports as one minified text, its hash, and the files it came from. */
export async function bundle(
  file: string,
  format: Format,
): Promise<{ source: string; sha256: string; files: string[] }> {
  const build = await rolldown({
    input: file,
    platform: format === 'node' ? 'node' : 'browser',
    plugins: [bundleSource()],
    logLevel: 'silent',
  });
  const { output } = await build.generate({
    format: formats[format],
    comments: false,
    // What a cell prints of the core should have its class's name.
    minify: { mangle: { keepNames: { class: format === 'module', function: false } } },
  });
  await build.close();
  // Inside a page, this text must not end the script element that holds it.
  const source = output[0].code.trim().replaceAll('</script', '<\\/script');
  return {
    source,
    sha256: hashOf(source),
    files: output[0].moduleIds.map((id) => id.replace(request, '')).filter((id) => id[0] !== '\0'),
  };
}

/** The hash by which a content policy lets a script in. */
export function hashOf(script: string): string {
  return createHash('sha256').update(script).digest('base64');
}
