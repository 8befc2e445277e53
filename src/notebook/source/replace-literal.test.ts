import { describe, expect, it } from 'vitest';
import { compileCells } from './compile.ts';
import { replaceLiteral } from './replace-literal.ts';

/** Makes a cell as a page has it, with what was made of it. */
function ready(source: string) {
  const { compiled, outlines } = compileCells([{ name: 'cell', source }], []);
  const [code, outline] = [compiled[0], outlines[0]];
  if (!code || !outline) throw new Error(`This does not compile: ${source}`);
  return { source, outline, compiled: code };
}

describe('replaceLiteral(cell, literal, text)', () => {
  it('writes a number in the place of a literal, in the source and in what runs', () => {
    const replaced = replaceLiteral(ready('const w: number = 1.2;\nconst b = 3;'), 0, '10.25');
    expect(replaced.source).toBe('const w: number = 10.25;\nconst b = 3;');
    expect(replaced.compiled?.code).toBe('const w         = 10.25;\nconst b = 3;');
  });

  it('moves the places behind it, so that the next scrub finds its literal', () => {
    const once = replaceLiteral(ready('const [a, b] = [1, 2];'), 0, '-100');
    // "1" at 16 has become "-100": what stood at 19 stands at 22.
    expect(once.outline.literals.map(({ start, end }) => [start, end])).toEqual([
      [16, 20],
      [22, 23],
    ]);
    expect(replaceLiteral(once, 1, '7').source).toBe('const [a, b] = [-100, 7];');
  });

  it('gives what a fresh compilation of the same text gives', () => {
    const replaced = replaceLiteral(ready('const a: number = 1;\nconst z = a-1;'), 1, '-3');
    expect(replaced.source).toBe('const a: number = 1;\nconst z = a-(-3);');
    expect(replaced.compiled).toEqual(ready(replaced.source).compiled);
  });

  it.each([
    ['z = a-5;', '-1', 'z = a-(-1);'],
    ['z = 5 ** b;', '-2', 'z = (-2) ** b;'],
    ['z = a - 5;', '-1', 'z = a - -1;'],
    ['z = a-5 ** b;', '1', 'z = a-1 ** b;'],
  ])(
    'puts parentheses around a number where it needs them: %s with %s is %s',
    (source, text, to) => {
      expect(replaceLiteral(ready(source), 0, text).source).toBe(to);
    },
  );

  it('leaves a cell as it is where it has no such literal', () => {
    const cell = ready('const a = 1;');
    expect(replaceLiteral(cell, 1, '5')).toBe(cell);
  });

  it('leaves a cell as it is where it has that text already', () => {
    const cell = ready('const a = 1-(-2);');
    expect(replaceLiteral(cell, 1, '-2')).toBe(cell);
  });
});
