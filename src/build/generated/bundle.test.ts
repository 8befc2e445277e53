import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle, hashOf } from './bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

write('part.ts', 'export class Part { readonly size: number = 7; }');
const script = write(
  'script.ts',
  "import { Part } from './part.ts';\nglobalThis.part = new Part();",
);
const names = (files: readonly string[]) => files.map((file) => basename(file)).sort();

describe('bundle(file, platform)', () => {
  it('makes one classic script, which leaves nothing in the page but what it means to', async () => {
    const { source, files } = await bundle(script, 'browser');
    expect(names(files)).toEqual(['part.ts', 'script.ts']);
    const page: Record<string, unknown> = {};
    runInNewContext(source, page);
    expect(page).toEqual({ part: { size: 7 } });
  });

  it('never holds what would end the script element around it', async () => {
    const file = write('tag.ts', "globalThis.tag = '</script' + '>'.repeat(2) + `</script>`;");
    const { source } = await bundle(file, 'browser');
    expect(source).not.toContain('</script');
    const page: { tag?: string } = {};
    runInNewContext(source, page);
    expect(page.tag).toBe('</script>></script>');
  });

  it('gives the hash of the very text', async () => {
    const { source, sha256 } = await bundle(script, 'browser');
    expect(sha256).toBe(createHash('sha256').update(source).digest('base64'));
  });

  it('makes the same text of the same files', async () => {
    expect(await bundle(script, 'browser')).toEqual(await bundle(script, 'browser'));
  });

  it('fails for a file that is not there', async () => {
    await expect(bundle(join(folder, 'nowhere.ts'), 'browser')).rejects.toThrow('nowhere.ts');
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
