import { expect, it } from 'vitest';
import { decimalsFor, decimalsInWords } from './answer-decimals.ts';

it('asks for so many decimals that two digits of a small number show', () => {
  expect(decimalsFor(0.608, 3)).toBe(3);
  expect(decimalsFor(0.00091, 4)).toBe(5); // 0.00091
  expect(decimalsFor(-0.0226, 3)).toBe(3);
  expect(decimalsFor(0, 3)).toBe(3);
  expect(decimalsFor(1e-40, 3)).toBe(12);
  expect(decimalsInWords(3)).toBe('three decimals');
  expect(decimalsInWords(1)).toBe('one decimal');
});
