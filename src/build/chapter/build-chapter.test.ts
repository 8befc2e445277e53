import { describe, expect, it } from 'vitest';
import { inspect } from '../../notebook/values/node-text/inspect.ts';
import { outputText } from '../../notebook/values/node-text/output-text.ts';

import { ChapterMistakes } from '../author/mistake.ts';
import { buildChapter } from './build-chapter.ts';

const fence = '```';
const path = 'content/09-a.mdx';

/** Makes a chapter of cells. The first begins on line 2; two lines lie between one and the next. */
function chapter(...cells: (string | { throws: string })[]): { path: string; text: string } {
  const fences = cells.map((cell, index) => {
    const [meta, source] = typeof cell === 'string' ? ['', cell] : [' throws', cell.throws];
    return `${fence}ts cell name="cell-${index}"${meta}\n${source}\n${fence}`;
  });
  return { path, text: fences.join('\n\n') };
}

const build = (...cells: (string | { throws: string })[]) => buildChapter(chapter(...cells));

describe('buildChapter(file)', () => {
  it('gives each cell what it printed, and the program’s values', async () => {
    const { cells, values } = await build(
      "import { dot } from '@behind-the-hood/nn';\nconst z: number = dot([1, 2], [3, 5]) + 2;\nconsole.log(z);",
      'const twice = 2 * z;\nconsole.log(twice);',
    );
    // z = 1·3 + 2·5 + 2 = 15, and twice that is 30.
    expect(cells.map(({ outputs }) => outputs.map(outputText))).toEqual([['15'], ['30']]);
    expect(Object.entries(values).map(([name, value]) => [name, inspect(value)])).toEqual([
      ['z', '15'],
      ['twice', '30'],
    ]);
    expect(cells.map(({ failure }) => failure)).toEqual([null, null]);
    expect(cells.map(({ line }) => line)).toEqual([2, 8]);
  });

  it('gives the JavaScript of each cell, with every column in its place', async () => {
    const { cells } = await build('const a: number = 1;');
    expect(cells[0]?.compiled.code).toBe('const a         = 1;');
  });

  it('builds the same text once', () => {
    const file = chapter('const once = 1;');
    expect(buildChapter(file)).toBe(buildChapter({ ...file }));
  });

  it('lets a cell throw that says so, and shows how', async () => {
    const { cells } = await build('const a = 1;', { throws: "\nthrow new RangeError('too far');" });
    expect(cells[1]?.failure).toMatchObject({
      name: 'RangeError',
      message: 'too far',
      place: { cell: 1, line: 2, column: 7 },
    });
  });

  // The second cell begins on line 6 of the file: fence, code, fence, an empty line, fence.
  it.each<[promise: string, cells: (string | { throws: string })[], message: string]>([
    [
      'does not read',
      ['const a = 1;', 'let b =\n1 +* 2;'],
      `${path}:7: cell "cell-1", line 2: Unexpected "*"`,
    ],
    [
      'has a name that another has',
      ['const a = 1;', 'const a = 2;'],
      `${path}:6: cell "cell-1", line 1: \`a\` is already declared in the cell cell-0`,
    ],
    [
      'imports what a chapter has not',
      ["import 'node:fs';"],
      `${path}:2: cell "cell-0", line 1: A chapter imports nothing but @behind-the-hood/nn`,
    ],
    [
      'does not type-check',
      ['const a = 1;', '\nconst b: string = a;'],
      `${path}:7: cell "cell-1", line 2: Type 'number' is not assignable to type 'string'.`,
    ],
    [
      'throws without saying so',
      ['const a = 1;', "\n\nthrow new RangeError('too far');"],
      `${path}:8: cell "cell-1", line 3: RangeError: too far`,
    ],
    [
      'throws in a function of a cell above, called by a timer',
      ["function f() {\n  throw new Error('no');\n}", 'setTimeout(f, 1);'],
      `${path}:3: cell "cell-0", line 2: Error: no`,
    ],
    [
      'says that it throws, and does not',
      [{ throws: 'const a = 1;' }],
      `${path}:2: cell "cell-0", line 1: it says that it throws, and does not`,
    ],
    [
      'says that it throws, and is not reached',
      [{ throws: "throw new Error('no');" }, { throws: "throw new Error('no');" }],
      `${path}:6: cell "cell-1", line 1: it says that it throws, and does not`,
    ],
    [
      'prints something else in another run',
      ['const a = 1;', 'console.log(Math.random());'],
      `${path}:6: cell "cell-1", line 1: two runs of it differ`,
    ],
    [
      'has another value in another run',
      ['const a = Math.random();'],
      `${path}:2: cell "cell-0", line 1: two runs of it differ`,
    ],
    [
      'throws something else in another run',
      [{ throws: 'throw new Error(String(Math.random()));' }],
      `${path}:2: cell "cell-0", line 1: two runs of it differ`,
    ],
    [
      'awaits what never comes',
      ['const a = 1;', 'await new Promise(() => {});'],
      `${path}:6: cell "cell-1", line 1: the program is waiting for what nothing is left to settle`,
    ],
  ])(
    'throws an Error that names file, cell and line of a cell that %s',
    async (_, cells, message) => {
      const error: unknown = await build(...cells).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ChapterMistakes);
      expect(error).toHaveProperty('message', message);
    },
  );

  it('finds every type error', async () => {
    const error: unknown = await build('const a: string = 1;', 'const b: string = 2;').catch(
      (thrown: unknown) => thrown,
    );
    expect((error as ChapterMistakes).mistakes.map(({ line }) => line)).toEqual([2, 6]);
  });

  it('throws an Error that names file, cell and line of a cell that has no end', async () => {
    await expect(buildChapter(chapter('const a = 1;', 'for (;;);'), 1_000)).rejects.toThrow(
      `${path}:6: cell "cell-1", line 1: the program is still running after 1 seconds`,
    );
  });

  it('throws an Error that names file and line of a fence that is no cell', async () => {
    await expect(buildChapter({ path, text: `\n${fence}ts cell\n${fence}` })).rejects.toThrow(
      `${path}:2: a cell needs a name`,
    );
  });
});
