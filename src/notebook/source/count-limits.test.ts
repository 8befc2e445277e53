import { describe, expect, it } from 'vitest';
import { parseCell } from './parse-cell.ts';

/** Lists the literals that count, each with its limits and with the list that it is an index of. */
const counts = (source: string) =>
  parseCell(source).literals.flatMap(({ start, end, limits }) =>
    limits
      ? [
          [source.slice(start, end), limits.least, limits.most, limits.list]
            .filter((part) => part !== undefined)
            .join(' '),
        ]
      : [],
  );

describe('countLimits(literal, above, source)', () => {
  it.each([
    ['const w = 1.2, z = 3 * x - 2;\nf(5);', []],
    [
      'const epochs = 1000, batchSize = 4, seed = 7;',
      ['1000 1 Infinity', '4 1 Infinity', '7 0 Infinity'],
    ],
    ['train({ epochs: 50, seed: 1, learningRate: 3 });', ['50 1 Infinity', '1 0 Infinity']],
    // What stands in a name’s place is no name.
    ['f({ [seed]: 1, seed: { weight: 2 } });', []],
    ['Array.from({ length: 3 }, () => 2);', ['3 0 Infinity']],
    ['z.toFixed(2) + z.toExponential(3);', ['2 0 100', '3 0 100']],
    // No number has no digits.
    ['z.toPrecision(4);', ['4 1 100']],
    ['const random = seededRandom(12);', ['12 0 Infinity']],
    [
      'Network.random([2, 3, 1], { seed: 5 });',
      ['2 1 Infinity', '3 1 Infinity', '1 1 Infinity', '5 0 Infinity'],
    ],
    ['random(options, [2, 3]);', []],
    ['[1, 2].map((seed) => seed);', ['1 0 Infinity', '2 0 Infinity']],
    ['[1, 2].map((weight) => weight);', []],
  ])('finds in %j what counts', (source, found) => {
    expect(counts(source)).toEqual(found);
  });

  it.each([
    ['w1[2][3];', ['2 0 Infinity w1', '3 0 Infinity w1[2]']],
    ['people[0].pounds + data.rows[4];', ['0 0 Infinity people', '4 0 Infinity data.rows']],
    // Of these lists nothing is known at the top of the program.
    ['[5, 6][1];', ['1 0 Infinity']],
    ['layers(net)[1];', ['1 0 Infinity']],
    ['function f(m: number[]) { return m[2]; }', ['2 0 Infinity']],
    ['const f = (m: number[]) => m[2];', ['2 0 Infinity']],
    // The literal is a part of the index: how far it may go, only the program knows.
    ['m[i - 1];', ['1 -Infinity Infinity']],
    ['m[(2 * i) + 1];', ['2 -Infinity Infinity', '1 -Infinity Infinity']],
  ])('knows of an index in %j the list that it is of', (source, found) => {
    expect(counts(source)).toEqual(found);
  });

  it.each([
    [
      'for (let i = 0; i < 10; i += 2) f(3);',
      ['0 -Infinity Infinity', '10 -Infinity Infinity', '2 1 Infinity'],
    ],
    [
      'for (let i = 10; i > n - 1; i -= 5);',
      ['10 -Infinity Infinity', '1 -Infinity Infinity', '5 1 Infinity'],
    ],
    // A loop that goes on by 0, or by a factor of 1, has no end.
    ['for (let i = 1; i < n; i *= 3);', ['1 -Infinity Infinity', '3 2 Infinity']],
    ['let i = 0; i += 2;', []],
    // A part of a count of epochs cannot take it below one.
    ['const epochs = 2 * 500;', ['2 1 Infinity', '500 1 Infinity']],
  ])('knows in %j what a loop counts by', (source, found) => {
    expect(counts(source)).toEqual(found);
  });
});
