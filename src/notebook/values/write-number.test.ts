import { describe, expect, it, test } from 'vitest';
import {
  activationNumber,
  answerNumber,
  columnNumber,
  outputNumber,
  shortNumber,
  tightNumber,
  writeNumber,
} from './write-number.ts';

describe('writeNumber(value, style)', () => {
  it('writes a number exactly where there is no style, with a true minus', () => {
    expect(writeNumber(0.43999999999999995)).toBe('0.43999999999999995');
    expect(writeNumber(-1.5e-9)).toBe('−1.5e−9');
    expect(writeNumber(1e21)).toBe('1e21');
    expect(writeNumber(-0)).toBe('0');
  });

  it('keeps so many significant digits, and all of those before the point', () => {
    expect(writeNumber(0.00060827, { digits: 4 })).toBe('0.0006083');
    expect(writeNumber(12345.678, { digits: 4 })).toBe('12346');
    expect(writeNumber(1234567, { digits: 4 })).toBe('1234567');
  });

  it('keeps so many decimals, with zeros or without', () => {
    expect(writeNumber(-1.5, { decimals: 3 })).toBe('−1.5');
    expect(writeNumber(-1.5, { decimals: 3, trailingZeros: true })).toBe('−1.500');
  });

  it('writes no number but 0 as 0', () => {
    expect(writeNumber(-1e-9, { decimals: 3 })).toBe('−1e−9');
    expect(writeNumber(-1e-9, { decimals: 3, trailingZeros: true })).toBe('−1.00e−9');
    expect(writeNumber(0, { decimals: 3, trailingZeros: true })).toBe('0.000');
  });

  it('writes sizes out of bounds with an exponent', () => {
    const style = { exponentBelow: 0.01, exponentFrom: 1000 };
    expect(writeNumber(-0.0012345, style)).toBe('−1.23e−3');
    expect(writeNumber(1000, style)).toBe('1e3');
    expect(writeNumber(999, style)).toBe('999');
    expect(writeNumber(0, style)).toBe('0');
  });

  it('has words and signs for what is not finite', () => {
    expect([NaN, Infinity, -Infinity].map((value) => writeNumber(value, { digits: 4 }))).toEqual([
      'NaN',
      '∞',
      '−∞',
    ]);
    expect(columnNumber(-Infinity, 2)).toBe('−∞');
  });
});

test('shortNumber rounds, drops idle zeros and has a true minus', () => {
  expect(shortNumber(0.43999999999999995)).toBe('0.44');
  expect(shortNumber(-0.4)).toBe('−0.4');
  expect(shortNumber(15)).toBe('15');
  expect(shortNumber(-0)).toBe('0');
});

test('shortNumber never writes 0 for what is not 0', () => {
  expect(shortNumber(-0.00012)).toBe('−1.2e−4');
});

test('shortNumber spends no more than six digits where the number is large', () => {
  expect(shortNumber(133.125)).toBe('133.125');
  expect(shortNumber(37035.018)).toBe('37035');
});

test('shortNumber writes millions with an exponent', () => {
  expect(shortNumber(12_345_678)).toBe('1.23e7');
});

test('columnNumber keeps its zeros', () => {
  expect(columnNumber(-5.2, 3)).toBe('−5.200');
});

test('activationNumber shows as many decimals as set an activation apart from 0 and 1', () => {
  // σ(0.44), σ(15) and 1 − σ(15), as numpy gives them.
  expect(activationNumber(0.6082590307465143)).toBe('0.608');
  expect(activationNumber(0.999999694097773)).toBe('0.9999997');
  expect(activationNumber(3.059022269256247e-7)).toBe('3e−7');
});

test('activationNumber says "about" where ten decimals are those of 1, and not of 1 itself', () => {
  expect(activationNumber(1 - 1e-12)).toBe('≈ 1');
  expect(activationNumber(1)).toBe('1');
});

test('tightNumber fits an activation into four characters', () => {
  expect(tightNumber(0.9987395182336377)).toBe('.999');
  expect(tightNumber(0.99998)).toBe('1.00');
  expect(tightNumber(-0.76)).toBe('−.760');
});

test('answerNumber writes so many decimals, fewer where these are exact, and a true minus', () => {
  expect(answerNumber(0.6082590307, 3)).toBe('0.608');
  expect(answerNumber(0.5, 3)).toBe('0.5');
  expect(answerNumber(0.43999999999999995, 3)).toBe('0.44');
  expect(answerNumber(-0.4999, 3)).toBe('−0.500');
  expect(answerNumber(-1.5, 10)).toBe('−1.5');
  expect(answerNumber(0, 3)).toBe('0');
  expect(answerNumber(0.0000123, 3)).toBe('1.23e−5'); // never 0 for what is not
});

test.each([
  [0, '0'],
  [1.2, '1.2'],
  [-0.4, '−0.4'],
  [0.6082590307, '0.6083'],
  [123456, '123456'],
  [1e6, '1e6'],
  [3.059e-7, '3.06e−7'],
  [-1.5e300, '−1.5e300'],
])('outputNumber writes %s as %s', (value, expected) => {
  expect(outputNumber(value)).toBe(expected);
});
