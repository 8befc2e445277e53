import { describe, expect, it } from 'vitest';
import { serialise } from '../../runtime/serialise/serialise.ts';
import { numberRows, shapeInWords, typeInWords } from './value-words.ts';

const matrix = [
  [2, 1.2, 3.2, 2.45],
  [2.23, 3.1, 3.3, 4.5],
  [-0.98, 2.09, -3.2, 0.8],
];

describe('shapeInWords(value) and typeInWords(value)', () => {
  it.each<[unknown, string, string]>([
    [1.2, 'one number', 'number'],
    [[1, 2], 'list of 2 numbers', 'number[]'],
    [matrix, '3 × 4 matrix', 'number[][]'],
    [[[1.2], [-0.9]], '2 × 1 matrix', 'number[][]'],
    [[[1, 2], [3]], 'list of 2', 'number[][]'],
    [[1, 'a'], 'list of 2', '(number | string)[]'],
    [[], 'list of 0', 'unknown[]'],
    [{ w: 2, b: 1 }, 'object of 2', 'object'],
    [(z: number) => z, '', 'function'],
  ])('of %j are “%s” and “%s”', (value, shape, type) => {
    expect([shapeInWords(serialise(value)), typeInWords(serialise(value))]).toEqual([shape, type]);
  });
});

describe('numberRows(value)', () => {
  it.each<[unknown, string[][]]>([
    [-0.4, [['−0.4']]],
    [0.43999999999999995, [['0.43999999999999995']]],
    [NaN, [['NaN']]],
    [-Infinity, [['−∞']]],
    // In a row a number has four digits, or all of them where it is whole.
    [[3, 5, 0.123456], [['3', '5', '0.1235']]],
    [
      [
        [1, 2],
        [-3, 4.5],
      ],
      [
        ['1', '2'],
        ['−3', '4.5'],
      ],
    ],
    [[1, 2, 3, 4, 5, 6, 7], [['1', '2', '3', '4', '5', '6', '…']]],
    ['text', []],
    [[{}], []],
    [{ w: 2 }, []],
  ])('writes %j in rows', (value, rows) => {
    expect(numberRows(serialise(value))).toEqual(rows);
  });
});
