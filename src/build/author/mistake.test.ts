import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../notebook/fixture/outcome-of.ts';
import { ChapterMistakes, gatherMistakes, throwMistakes } from './mistake.ts';

describe('throwMistakes(file, mistakes)', () => {
  it('throws nothing where there are none', () => {
    expect(() => throwMistakes('a.mdx', [])).not.toThrow();
  });

  it('says a single mistake with its file and its line', () => {
    const error = outcomeOf(() =>
      throwMistakes('content/a.mdx', [{ line: 3, column: 7, message: 'so' }]),
    );
    expect(error).toMatchObject({
      name: 'ChapterMistakes',
      message: 'content/a.mdx:3: so',
      loc: { file: resolve('content/a.mdx'), line: 3, column: 7 },
    });
  });

  it('counts several, in the order of their lines; those of one line stay in theirs', () => {
    const error = outcomeOf(() =>
      throwMistakes('a.mdx', [
        { line: 12, message: 'third' },
        { line: 3, message: 'first' },
        { line: 3, message: 'second' },
      ]),
    );
    expect(error).toMatchObject({
      message: '3 mistakes\n\na.mdx:3: first\n\na.mdx:3: second\n\na.mdx:12: third',
      loc: { line: 3, column: 1 },
    });
  });
});

describe('gatherMistakes(checks)', () => {
  const failing = (file: string, line: number) =>
    Promise.reject(new ChapterMistakes([{ file, line, message: 'so' }]));

  it('gives what all checks give, in their order', async () => {
    const late = new Promise<string>((resolve) => setImmediate(resolve, 'late'));
    expect(await gatherMistakes([late, Promise.resolve('soon')])).toEqual(['late', 'soon']);
  });

  it('throws the mistakes of all checks together, file by file', async () => {
    const gathered = gatherMistakes([failing('a.mdx', 9), Promise.resolve(), failing('b.mdx', 2)]);
    await expect(gathered).rejects.toMatchObject({
      message: '2 mistakes\n\na.mdx:9: so\n\nb.mdx:2: so',
    });
  });

  it('throws an error that is no author’s mistake as it is', async () => {
    const broken = new Error('broken');
    const gathered = gatherMistakes([failing('a.mdx', 1), Promise.reject(broken)]);
    await expect(gathered).rejects.toBe(broken);
  });
});
