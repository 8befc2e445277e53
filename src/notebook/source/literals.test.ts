import { describe, expect, it } from 'vitest';
import { parseCell } from './parse-cell.ts';

/** Lists the literals of a source, each with its path: "1.2 w". */
const literals = (source: string) =>
  parseCell(source).literals.map(({ start, end, path }) => `${source.slice(start, end)} ${path}`);

describe('literalsOf(source, program)', () => {
  it.each([
    [
      'const w = 1.2, b: number = -0.4;',
      ['1.2 w', '-0.4 b'],
      'a name’s first value, with its sign',
    ],
    ['const m = [[1, -2], [3]];', ['1 m[0][0]', '-2 m[0][1]', '3 m[1][0]'], 'the items of lists'],
    ['const p = { at: { x: 4 }, "y": 5 };', ['4 p.at.x', '5 null'], 'properties of objects'],
    ['const z = 2 * x - 0.5;\nf(z.toFixed(3));', ['2 null', '0.5 null', '3 null'], 'parts'],
    ['type One = 1; const s = "2 3"; const h = 0xff + 1_000; // 4', [], 'no number for a machine'],
  ])('finds in %j %j: %s', (source, found) => {
    expect(literals(source)).toEqual(found);
  });
});
