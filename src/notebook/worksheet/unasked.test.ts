import { expect, it } from 'vitest';
import { keyText } from './answer-key.ts';
import { sheet as halfWay } from './sheets/half-way.ts';
import { solveSheet } from './solve-sheet.ts';
import { unusableGiven, whyUnasked } from './unasked.ts';

it('asks for numbers that can be worked out on paper', () => {
  for (const answer of [0, -0, 0.5, -1234.5, 1e-8]) expect(whyUnasked(answer)).toBe(undefined);
  for (const answer of [NaN, Infinity, -Infinity])
    expect(whyUnasked(answer)).toBe('There is no such number.');
  expect(whyUnasked(-1e7)).toBe('The answer is too large a number to ask for.');
  expect(whyUnasked(4e-18)).toBe('The answer is too small a number to ask for.');
});

it('names the first given that is no number to work with', () => {
  const { givens } = halfWay;
  expect(unusableGiven(givens, { x: 2, w: -0.5, b: 0 })).toBe(undefined);
  expect(unusableGiven(givens, { x: 2, w: NaN, b: NaN })).toBe('otherW is not a number');
  expect(unusableGiven(givens, { x: 2, w: 1e308, b: 0 })).toBe(
    'otherW is 1e308, too large a number to work with',
  );
  expect(unusableGiven(givens, { x: 2, w: 1, b: -1e-300 })).toBe(
    'otherB is −1e−300, too small a number to work with',
  );
});

it('asks the half-way sheet with a weight of 0 for all but the input of one half', () => {
  const keys = solveSheet(halfWay, { x: 2, w: 0, b: 0.8 }).map(keyText);
  // σ(0.8) = 1 / (1 + 0.44933) = 0.68997, and 0.68997 · 0.31003 = 0.21391.
  expect(keys).toEqual(['0.690', '0.214', 'no such number', '0']);
  for (const w of [NaN, 1e308]) {
    const unusable = solveSheet(halfWay, { x: 2, w, b: 0.8 });
    expect(unusable.map(keyText)).toEqual(Array(4).fill('not asked'));
  }
});
