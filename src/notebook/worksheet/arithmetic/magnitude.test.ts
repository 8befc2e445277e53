import { expect, it } from 'vitest';
import { magnitudeOf } from './magnitude.ts';
import { parseArithmetic } from './parse-arithmetic.ts';

it.each([
  ['3 * 0.1 - 0.3', 0.6], // 0.3 and 0.3
  ['2 - 5', 7],
  ['-(2 - 5)', 7],
  ['(1 + 2) * (3 - 4)', 21], // 3 · 7
  ['(1 - 5) / -2', 3], // 6 / 2
  ['(1 - 3)^2', 16], // 4²
  ['(1 - 3)^-1', 0.25],
  ['50%', 0.5],
  ['50% - 0.25', 0.75],
  ['(1 - 3)%', 0.04], // 4 / 100
  ['exp(0) - 1', 2],
  ['w * x + b', 1.24], // 1.2 · 0.7 + 0.4
])('says of %s that it adds up to %d in size', (formula, size) => {
  expect(magnitudeOf(parseArithmetic(formula), { w: -1.2, x: 0.7, b: -0.4 })).toBeCloseTo(size, 12);
});
