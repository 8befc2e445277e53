import { expect, it } from 'vitest';
import { checkSheet } from './check-sheet.ts';
import { sheet as byHand } from './sheets/by-hand.ts';

/** 2 · 0.5 = 1, less 1.5 is −0.5, and its sigmoid is 1 / (1 + e^0.5). */
const program: Record<string, number> = {
  paperX: 0.5,
  paperW: 2,
  paperB: -1.5,
  paperProduct: 1,
  paperZ: -0.5,
  paperA: 0.3775406687981454,
};
const numbers = (changed: Record<string, number | undefined>) => (path: string) =>
  ({ ...program, ...changed })[path];

it('puts the program’s numbers into a sheet', () => {
  expect(checkSheet(byHand, numbers({})).map(({ answer }) => answer)).toEqual([
    1,
    -0.5,
    program['paperA'],
  ]);
});

it('refuses a sheet whose answer is not the program’s, or which the program does not have', () => {
  expect(() => checkSheet(byHand, numbers({ paperZ: -0.4 }))).toThrow(
    'Worksheet "by-hand", z: product + b is -0.5, and paperZ is -0.4',
  );
  expect(() => checkSheet(byHand, numbers({ paperW: undefined }))).toThrow(
    'the program has no number paperW',
  );
});

it('refuses numbers with which a mistake is no mistake', () => {
  const withoutBias = { paperB: 0, paperZ: 1, paperA: 1 / (1 + Math.exp(-1)) };
  expect(() => checkSheet(byHand, numbers(withoutBias))).toThrow('comes to the right answer');
});
