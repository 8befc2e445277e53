import { expect, it } from 'vitest';
import { solveSheet } from './solve-sheet.ts';

it.each([
  [0.608, 3, 3],
  [0.00091, 4, 5],
  [-0.0226, 3, 3],
  [0, 3, 3],
  [1e-40, 3, 12],
])('of %f, where %i decimals would do, asks for %i: two digits show', (x, decimals, wanted) => {
  const givens = [{ name: 'x', path: 'x' }];
  const questions = [{ name: 'same', formula: 'x', decimals, mistakes: [] }];
  expect(solveSheet({ givens, aids: [], questions }, { x })[0]?.decimals).toBe(wanted);
});

it('asks for 0 where numbers cancel, and not for what a machine leaves of them', () => {
  const sheet = {
    givens: ['x', 'w', 'b'].map((name) => ({ name, path: name })),
    aids: [],
    questions: [{ name: 'z', formula: 'w * x + b', decimals: 3, mistakes: [] }],
  };
  // In binary 3 · 0.1 − 0.3 is 5.6e−17.
  const [z] = solveSheet(sheet, { x: 0.1, w: 3, b: -0.3 });
  expect(z).toMatchObject({ answer: 0, unasked: undefined, decimals: 3 });
  const [small] = solveSheet(sheet, { x: 1e-6, w: 1e-6, b: 0 });
  expect(small?.unasked).toBe('The answer is too small a number to ask for.');
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
