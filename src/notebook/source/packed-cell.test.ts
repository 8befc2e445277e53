import { describe, expect, it } from 'vitest';
import { compileCells } from './compile.ts';
import { packCell, unpackCell } from './packed-cell.ts';

const sources = [
  'const a: number = 0.5;\nconst b = [1, -2] as const;\nconsole.log(a, b);',
  "import { dot, type Vector } from '@behind-the-hood/nn';\nconst f = (\n  x: Vector,\n): number =>\n  dot(x, x);",
  'interface P { x: number }\ntype Q = P\n;(function () {})();',
];

describe('packCell(source, compiled, outline)', () => {
  const cells = sources.map((source, index) => ({ name: `cell-${index}`, source }));
  const { compiled, outlines } = compileCells(cells, ['dot']);

  it.each([0, 1, 2])('is undone by unpackCell, through JSON: cell %i', (index) => {
    const [source, code, outline] = [sources[index] ?? '', compiled[index], outlines[index]];
    if (!code || !outline) throw new Error('it does not compile');
    const packed = JSON.parse(JSON.stringify(packCell(source, code, outline)));
    expect(unpackCell(source, outline.literals, packed)).toEqual({
      compiled: code,
      outline,
    });
  });

  it('lists nothing of a cell that has no types', () => {
    const source = 'const z = 1;';
    const {
      compiled: [code],
      outlines: [outline],
    } = compileCells([{ name: 'z', source }], []);
    if (!code || !outline) throw new Error('it does not compile');
    expect(packCell(source, code, outline).stripped).toEqual([]);
  });
});
