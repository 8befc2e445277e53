import { describe, expect, it } from 'vitest';
import { solveSheet, type SolvedQuestion } from '../solve-sheet.ts';
import { carriedValues, ownValues } from './own-numbers.ts';

function solve(x: number): readonly [z: SolvedQuestion, a: SolvedQuestion] {
  const [z, a] = solveSheet(
    {
      givens: [{ name: 'x', path: 'x', decimals: 1 }],
      aids: [{ name: 'power', formula: 'exp(-2x)', decimals: 1 }],
      questions: [
        { name: 'z', formula: '2x', decimals: 1, mistakes: [] },
        { name: 'a', formula: 'sigmoid(z)', decimals: 1, mistakes: [] },
      ],
    },
    { x },
  );
  if (!z || !a) throw new Error('two questions were solved');
  return [z, a];
}

describe('ownValues(question, own)', () => {
  it('works with what is shown, and with each number that the reader may have', () => {
    const [z] = solve(0.26);
    expect(ownValues(z, new Map())).toEqual([0.6]); // 2 · 0.3
    const twice = { ...z, task: { ...z.task, formula: 'z + z * y' } };
    const own = new Map([
      ['z', [1, 2]],
      ['y', [10, 20]],
    ]);
    expect(ownValues(twice, own)).toEqual([11, 21, 22, 42]);
  });

  it('takes the power that is shown for the one that a sigmoid needs', () => {
    // e to the power −0.52 is 0.5945, shown as 0.59; and e to the power 0.52 is 1.682, shown as 1.7.
    const [, a] = solve(0.26);
    expect(ownValues(a, new Map([['z', [0]]]))).toEqual([0.5, 1 / (1 + 0.59)]);
    const [, below] = solve(-0.26);
    const [ofCalculator, ofPower = NaN] = ownValues(
      { ...below, task: { ...below.task, formula: 'sigmoid(-z)' } },
      new Map([['z', [0]]]),
    );
    expect(ofCalculator).toBe(0.5);
    expect(ofPower).toBeCloseTo(1.7 / 2.7, 12);
  });
});

describe('carriedValues(values, typed, decimals)', () => {
  it('lists what was typed, all digits, and one or two decimals more than are wanted', () => {
    expect(carriedValues([2 / 3], 0.67, 1)).toEqual([0.67, 2 / 3, 0.7, 0.667]);
    expect(carriedValues([0.5], 0.5, 1)).toEqual([0.5]);
  });
});
