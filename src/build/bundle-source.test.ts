import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import coreSource, { sha256 } from '../nn/index.ts?module-source';
import { bundle, bundleSource, hashOf } from './bundle-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

write('part.ts', 'export class Part { readonly size: number = 7; }');
write('inner.ts', 'globalThis.answer = 6 * 7;');
const module = write(
  'module.ts',
  "import { Part } from './part.ts';\nexport const part = new Part();",
);
const script = write(
  'script.ts',
  "import { Part } from './part.ts';\nglobalThis.part = new Part();",
);
const outer = write(
  'outer.ts',
  "import text from './inner.ts?script-source';\nglobalThis.text = text;",
);

const names = (files: readonly string[]) => files.map((file) => basename(file)).sort();

describe('bundle(file, format)', () => {
  it('makes one ES module of a file and all that it imports', async () => {
    const { source, files } = await bundle(module, 'module');
    const { part } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    );
    expect(part.size).toBe(7);
    expect(names(files)).toEqual(['module.ts', 'part.ts']);
  });

  it('makes one classic script, which leaves nothing in the page but what it means to', async () => {
    const { source } = await bundle(script, 'script');
    const page: Record<string, unknown> = {};
    runInNewContext(source, page);
    expect(page).toEqual({ part: { size: 7 } });
  });

  it('keeps the names of classes in a module: a reader sees them printed', async () => {
    const { source } = await bundle('src/nn/index.ts', 'module');
    const core = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
      Neuron: { name: string };
    };
    expect(core.Neuron.name).toBe('Neuron');
  });

  it('puts the text of one program into another', async () => {
    const { source, files } = await bundle(outer, 'script');
    const page: { text?: string; answer?: number } = {};
    runInNewContext(source, page);
    runInNewContext(page.text ?? '', page);
    expect(page.answer).toBe(42);
    expect(names(files)).toEqual(['inner.ts', 'outer.ts']);
  });

  it('never holds what would end the script element around it', async () => {
    const file = write('tag.ts', "globalThis.tag = '</script' + '>'.repeat(2) + `</script>`;");
    const { source } = await bundle(file, 'script');
    expect(source).not.toContain('</script');
    const page: { tag?: string } = {};
    runInNewContext(source, page);
    expect(page.tag).toBe('</script>></script>');
  });

  it('gives the hash of the very text', async () => {
    const { source, sha256 } = await bundle(script, 'script');
    expect(sha256).toBe(createHash('sha256').update(source).digest('base64'));
  });

  it('makes the same text of the same files', async () => {
    expect(await bundle(script, 'script')).toEqual(await bundle(script, 'script'));
  });

  it('fails for a file that is not there', async () => {
    await expect(bundle(join(folder, 'nowhere.ts'), 'script')).rejects.toThrow('nowhere.ts');
  });
});

describe('hashOf(script)', () => {
  it('is the SHA-256 in base64, as a content policy writes it', () => {
    // Of the empty text, as every implementation of FIPS 180-4 is tried with: e3b0c442…b855.
    expect(Buffer.from(hashOf(''), 'base64').toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('bundleSource()', () => {
  it('lets a file be imported as the text of its program, with its hash', async () => {
    expect(sha256).toBe(hashOf(coreSource));
    const core = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(coreSource)}`
    );
    // 1·3 + 2·4 = 11.
    expect(core.dot([1, 2], [3, 4])).toBe(11);
  });

  it('leaves all other imports alone', async () => {
    const plugin = bundleSource();
    const context = { resolve: async () => ({ id: 'never' }), addWatchFile: () => {} };
    expect(await plugin.resolveId.call(context, './a.ts?raw', 'b.ts')).toBeUndefined();
    expect(await plugin.load.call(context, '/a.ts')).toBeUndefined();
  });

  it('watches every file that the text was made of', async () => {
    const watched: string[] = [];
    const context = { addWatchFile: (file: string) => void watched.push(file) };
    await bundleSource().load.call(context, `${module}?module-source`);
    expect(names(watched)).toEqual(['module.ts', 'part.ts']);
  });
});
