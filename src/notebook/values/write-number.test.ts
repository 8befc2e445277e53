import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  activationNumber,
  answerNumber,
  columnNumber,
  outputNumber,
  shortNumber,
  tightNumber,
  writeNumber,
} from './write-number.ts';

const zeros = { decimals: 3, trailingZeros: true };
const bounds = { exponentBelow: 0.01, exponentFrom: 1000 };

it.each([
  // Exactly, where there is no style, with a true minus.
  [0.43999999999999995, {}, '0.43999999999999995'],
  [-1.5e-9, {}, '−1.5e−9'],
  [1e21, {}, '1e21'],
  [-0, {}, '0'],
  // With so many significant digits, and all of those before the point.
  [0.00060827, { digits: 4 }, '0.0006083'],
  [12345.678, { digits: 4 }, '12346'],
  [1234567, { digits: 4 }, '1234567'],
  // With so many decimals, with zeros or without.
  [-1.5, { decimals: 3 }, '−1.5'],
  [-1.5, zeros, '−1.500'],
  // No number but 0 as 0.
  [-1e-9, { decimals: 3 }, '−1e−9'],
  [-1e-9, zeros, '−1.00e−9'],
  [0, zeros, '0.000'],
  // Sizes out of bounds with an exponent.
  [-0.0012345, bounds, '−1.23e−3'],
  [1000, bounds, '1e3'],
  [999, bounds, '999'],
  [0, bounds, '0'],
  // In words and signs, what is not finite.
  [NaN, { digits: 4 }, 'NaN'],
  [Infinity, { digits: 4 }, '∞'],
  [-Infinity, { digits: 4 }, '−∞'],
])('writeNumber writes %d in the style %j as %s', (value, style, text) => {
  expect(writeNumber(value, style)).toBe(text);
});

it.each([
  // Rounded, without idle zeros, with a true minus.
  [0.43999999999999995, '0.44'],
  [-0.4, '−0.4'],
  [15, '15'],
  [-0, '0'],
  [-0.00012, '−1.2e−4'], // never 0 for what is not
  // With no more than six digits where the number is large, and millions with an exponent.
  [133.125, '133.125'],
  [37035.018, '37035'],
  [12_345_678, '1.23e7'],
])('shortNumber writes %d as %s', (value, text) => {
  expect(shortNumber(value)).toBe(text);
});

it.each([
  [-5.2, 3, '−5.200'],
  [-Infinity, 2, '−∞'],
  // No number but 0 as 0, nor as −0.
  [1e-6, 2, '1e−6'],
  [-0.004, 2, '−0.004'],
  [-0, 2, '0.00'],
  [0.005, 2, '0.01'],
])('columnNumber keeps the zeros: %d with %i decimals is %s', (value, decimals, text) => {
  expect(columnNumber(value, decimals)).toBe(text);
});

it.each([
  // As many decimals as set it apart from 0 and 1: σ(0.44), σ(15) and 1 − σ(15), as numpy has them.
  [0.6082590307465143, '0.608'],
  [0.999999694097773, '0.9999997'],
  [3.059022269256247e-7, '3e−7'],
  // "About", where ten decimals are those of 1; but not of 1 itself.
  [1 - 1e-12, '≈ 1'],
  [1, '1'],
  // What no sigmoid answers, as any number.
  [123456789, '1.23e8'],
  [-0.4, '−0.4'],
])('activationNumber writes %d as %s', (value, text) => {
  expect(activationNumber(value)).toBe(text);
});

it.each([
  [0.9987395182336377, '.999'],
  [0.99998, '1.00'],
  [-0.76, '−.760'],
  [3.059e-7, '3e−7'],
  [0, '.000'],
  [12.345, '12.3'],
  [123.45, '123'],
  [9.996, '10.0'],
  [99.96, '100'],
  [-999.6, '−1e3'],
  [-0.0004, '−4e−4'],
  [12345, '1e4'],
  [-1.6e100, '−2e100'],
])('tightNumber fits the activation %d into %s', (value, text) => {
  expect(tightNumber(value)).toBe(text);
});

it('tightNumber needs no more than four characters beside a minus, and is never 0 for what is not', () => {
  const sizes = fc.oneof(fc.double({ min: 9.5e-10, max: 2000 }), fc.double({ min: 1, max: 9e99 }));
  fc.assert(
    fc.property(sizes.filter(Number.isFinite), fc.boolean(), (size, isNegative) => {
      const text = tightNumber(isNegative ? -size : size);
      expect(text.startsWith('−')).toBe(isNegative);
      expect(text.replace(/^−/, '').length).toBeLessThanOrEqual(4);
      expect(text).toMatch(/[1-9]/);
    }),
  );
});

it.each([
  // So many decimals, fewer where these are exact, and a true minus.
  [0.6082590307, 3, '0.608'],
  [0.5, 3, '0.5'],
  [0.43999999999999995, 3, '0.44'],
  [-0.4999, 3, '−0.500'],
  [-1.5, 10, '−1.5'],
  [0, 3, '0'],
  [0.0000123, 3, '1.23e−5'], // never 0 for what is not
])('answerNumber writes %d with %i decimals as %s', (value, decimals, text) => {
  expect(answerNumber(value, decimals)).toBe(text);
});

it.each([
  [0, '0'],
  [1.2, '1.2'],
  [-0.4, '−0.4'],
  [0.6082590307, '0.6083'],
  [123456, '123456'],
  [1e6, '1e6'],
  [3.059e-7, '3.06e−7'],
  [-1.5e300, '−1.5e300'],
])('outputNumber writes %s as %s', (value, text) => {
  expect(outputNumber(value)).toBe(text);
});
