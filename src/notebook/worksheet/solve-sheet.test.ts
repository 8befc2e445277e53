import { expect, it } from 'vitest';
import { decimalsFor, solveSheet } from './solve-sheet.ts';

it('asks for so many decimals that two digits of a small number show', () => {
  expect(decimalsFor(0.608, 3)).toBe(3);
  expect(decimalsFor(0.00091, 4)).toBe(5); // 0.00091
  expect(decimalsFor(-0.0226, 3)).toBe(3);
  expect(decimalsFor(0, 3)).toBe(3);
  expect(decimalsFor(1e-40, 3)).toBe(12);
});

it('works every question out from the givens, the aids and the answers before it', () => {
  const sheet = {
    givens: [{ name: 'x', path: 'x', decimals: 1 }],
    aids: [{ name: 'power', formula: 'e^(-x)', decimals: 3 }],
    questions: [
      { name: 'double', formula: '2x', decimals: 3, mistakes: [] },
      { name: 'square', formula: 'double^2', decimals: 3, mistakes: [] },
    ],
  };
  const [double, square] = solveSheet(sheet, { x: 0.25 });
  expect(double).toMatchObject({ answer: 0.5, decimals: 3, earlier: [] });
  expect(square).toMatchObject({
    answer: 0.25,
    exact: { x: 0.25, double: 0.5 },
    // e to the power −0.25 is 0.7788.
    rounded: { x: 0.3, power: 0.779 },
    shownDecimals: { x: 1, power: 3, double: 3 },
    earlier: [double],
  });
});
