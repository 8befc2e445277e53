import { expect, test } from 'vitest';
import { activationNumber, columnNumber, shortNumber, tightNumber } from './figure-number.ts';

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

test('activationNumber shows as many decimals as it takes to tell an activation from 0 and 1', () => {
  // σ(0.44), σ(15) and 1 − σ(15), as numpy gives them.
  expect(activationNumber(0.6082590307465143)).toBe('0.608');
  expect(activationNumber(0.999999694097773)).toBe('0.9999997');
  expect(activationNumber(3.059022269256247e-7)).toBe('3e−7');
});

test('activationNumber says "about" where ten decimals do not tell it from 1, and not of 1 itself', () => {
  expect(activationNumber(1 - 1e-12)).toBe('≈ 1');
  expect(activationNumber(1)).toBe('1');
});

test('tightNumber fits an activation into four characters', () => {
  expect(tightNumber(0.9987395182336377)).toBe('.999');
  expect(tightNumber(0.99998)).toBe('1.00');
  expect(tightNumber(-0.76)).toBe('−.760');
});
