import { expect, it } from 'vitest';
import { parseCell } from '../../notebook/source/parse-cell.ts';
import { listingOf } from './listing.ts';

const source = 'const b = -0.4; // 3\nconst z = 1.2 * 0.7 - 2;\n';

it('loses no character of the source', () => {
  const lines = listingOf(source, parseCell(source).literals);
  expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(source);
});

it('makes one token of every number, with its minus sign, and of none in a comment', () => {
  const tokens = listingOf(source, parseCell(source).literals).flat();
  const numbers = tokens.filter(({ literal }) => literal !== null);
  expect(numbers.map(({ text, literal }) => [text, literal])).toEqual([
    ['-0.4', 0],
    ['1.2', 1],
    ['0.7', 2],
    ['2', 3],
  ]);
});
