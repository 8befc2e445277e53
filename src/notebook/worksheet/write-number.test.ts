import { expect, it } from 'vitest';
import { decimalsFor, decimalsInWords, writeNumber } from './write-number.ts';

it('writes so many decimals, fewer where these are exact, and a true minus', () => {
  expect(writeNumber(0.6082590307, 3)).toBe('0.608');
  expect(writeNumber(0.5, 3)).toBe('0.5');
  expect(writeNumber(0.43999999999999995, 3)).toBe('0.44');
  expect(writeNumber(-0.4999, 3)).toBe('−0.500');
  expect(writeNumber(-1.5, 10)).toBe('−1.5');
  expect(writeNumber(0, 3)).toBe('0');
  expect(writeNumber(0.0000123, 3)).toBe('1.23e−5'); // never 0 for what is not
});

it('asks for so many decimals that two digits of a small number show', () => {
  expect(decimalsFor(0.608, 3)).toBe(3);
  expect(decimalsFor(0.00091, 4)).toBe(5); // 0.00091
  expect(decimalsFor(-0.0226, 3)).toBe(3);
  expect(decimalsFor(0, 3)).toBe(3);
  expect(decimalsFor(1e-40, 3)).toBe(12);
  expect(decimalsInWords(3)).toBe('three decimals');
  expect(decimalsInWords(1)).toBe('one decimal');
});
