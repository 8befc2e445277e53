import { describe, expect, it } from 'vitest';
import { parseCell } from './parse-cell.ts';

const literals = (source: string) =>
  parseCell(source).literals.map(({ start, end, path }) => [source.slice(start, end), path]);

describe('literalsOf(source, program)', () => {
  it('finds a name’s first value, with its sign', () => {
    expect(literals('const w = 1.2, b: number = -0.4;')).toEqual([
      ['1.2', 'w'],
      ['-0.4', 'b'],
    ]);
  });

  it('names the items of lists and the properties of objects', () => {
    expect(literals('const m = [[1, -2], [3]]; const p = { at: { x: 4 }, "y": 5 };')).toEqual([
      ['1', 'm[0][0]'],
      ['-2', 'm[0][1]'],
      ['3', 'm[1][0]'],
      ['4', 'p.at.x'],
      ['5', null],
    ]);
  });

  it('finds numbers inside expressions, which no name stands for', () => {
    expect(literals('const z = 2 * x - 0.5;\nf(z.toFixed(3));')).toEqual([
      ['2', null],
      ['0.5', null],
      ['3', null],
    ]);
  });

  it('leaves types, text and numbers for a machine alone', () => {
    expect(literals('type One = 1; const s = "2 3"; const h = 0xff + 1_000; // 4')).toEqual([]);
  });
});
