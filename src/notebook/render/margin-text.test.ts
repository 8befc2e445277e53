import { describe, expect, it } from 'vitest';
import { serialise } from '../runtime/serialise/serialise.ts';
import { marginText } from './margin-text.ts';

const text = (value: unknown) => marginText(serialise(value, { depth: 4 }));

describe('marginText(value)', () => {
  it.each([
    [0.43999999999999995, '0.44'],
    [0.6082590307465143, '0.6083'],
    [-0.4, '−0.4'],
    [3.059e-7, '3.059e−7'],
    [1000, '1000'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '−∞'],
    [true, 'true'],
    [[1, 2], '(1, 2)'],
    [[1, 2, 3, 4, 5], '5 numbers'],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      '2 × 3',
    ],
  ])('writes %j as %s', (value, written) => {
    expect(text(value)).toBe(written);
  });

  it.each([[{ a: 1 }], [Math.exp], [[]], [[[1], [2, 3]]], ['text'], [null]])(
    'has no short form for %o',
    (value) => {
      expect(text(value)).toBeNull();
    },
  );
});
