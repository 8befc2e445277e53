import { expect, test } from 'vitest';
import { faultOf, isDrawable } from './drawable.ts';

test('a number is drawn unless it is none, or too large to be worked with', () => {
  for (const number of [0, -0, 5e-324, -1e99]) expect(isDrawable(number)).toBe(true);
  for (const number of [NaN, Infinity, -Infinity, 1e100, -1e308])
    expect(isDrawable(number)).toBe(false);
});

test('what cannot be drawn is said in words', () => {
  expect([NaN, Infinity, -Infinity, -1e308].map(faultOf)).toEqual([
    'not a number',
    'diverged to ∞',
    'diverged to −∞',
    '−1e308, too large to draw',
  ]);
});
