import { describe, expect, it } from 'vitest';
import { plainNumber } from './plain-number.ts';

describe('plainNumber(value)', () => {
  it.each([
    [0, '0'],
    [1.2, '1.2'],
    [-0.4, '−0.4'],
    [0.6082590307, '0.6083'],
    [123456, '123456'],
    [1e6, '1e6'],
    [3.059e-7, '3.06e−7'],
    [-1.5e300, '−1.5e300'],
  ])('writes %s as %s', (value, expected) => {
    expect(plainNumber(value)).toBe(expected);
  });
});
