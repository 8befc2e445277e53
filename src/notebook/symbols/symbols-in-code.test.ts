import { describe, expect, it } from 'vitest';
import type { ChapterSymbol } from './chapter-symbol.ts';
import { symbolsInCode } from './symbols-in-code.ts';

const symbolTable: ChapterSymbol[] = [
  { name: 'weights', tex: 'w', each: 'weights[i]', role: 'weight', meaning: '' },
  { name: 'w', tex: 'v', aliases: { v_1: 'first.w' }, role: 'weight', meaning: '' },
  { name: 'w1 to w6', tex: 'u', aliases: { u_1: 'w1' }, role: 'weight', meaning: '' },
];

/** Returns every symbol of a line: as it is written, and its path where that is another. */
const found = (line: string) =>
  symbolsInCode(line, symbolTable).map(({ path, start, end }) =>
    line.slice(start, end) === path ? path : `${line.slice(start, end)}: ${path}`,
  );

describe('symbolsInCode(line, symbolTable)', () => {
  it.each([
    ['const z = w * x;', ['w']],
    ['dot(weights, weights)', ['weights', 'weights']],
    ['weights[0] * inputs[0] + weights[12]', ['weights[0]', 'weights[12]']],
    ['weights[i] + weights.length', ['weights', 'weights']],
    ['first.w * w', ['first.w', 'w']],
    ['model.w1 - rate * w1', ['w1', 'w1']],
    ['this.weights[1]', ['weights[1]']],
    ['{ w1, w2 }', ['w1']],
  ])('finds the names of the symbol table, with the indices that follow: %s', (line, names) => {
    expect(found(line)).toEqual(names);
  });

  it.each(['weightsOfAll', 'aw', 'first', 'second.b', 'to', ''])(
    'finds nothing in other names: %j',
    (line) => {
      expect(found(line)).toEqual([]);
    },
  );

  it('leaves strings and comments alone', () => {
    expect(found(`log('w', "w1", \`w\`, w); // w and weights`)).toEqual(['w']);
  });
});
