import { describe, expect, it } from 'vitest';
import { anyOf, defineSheet, needPowers, powersOfE } from './define-sheet.ts';
import { solveSheet } from './solve-sheet.ts';
import { textFor } from './sheet-text.ts';

const question = {
  prompt: 'What is it?',
  label: 'It',
  hints: ['One.', 'Two.'] as const,
  formula: 'x1',
  program: 'z',
  mistakes: {},
};
const sheet = defineSheet({
  name: 'a-sheet',
  title: 'A sheet',
  about: 'About it.',
  givens: { x1: 'inputs[0]', b: { path: 'bias', decimals: 2 }, w13: { path: 'w', tex: 'W' } },
  decimals: 3,
  questions: {
    z2: {
      ...question,
      mistakes: { [anyOf('x1 - b', 'x1 + b')]: 'The sign. It is {b}.' },
    },
    a12: { ...question, decimals: 4, tex: 'A' },
  },
});

describe('defineSheet(sheet)', () => {
  it('gives each given its path, its decimals, and its name as it is usual', () => {
    expect(sheet.givens).toEqual([
      { name: 'x1', path: 'inputs[0]', tex: 'x_1' },
      { name: 'b', path: 'bias', decimals: 2, tex: 'b' },
      { name: 'w13', path: 'w', tex: 'W' },
    ]);
    expect(sheet.aids).toEqual([]);
  });

  it('gives each question the decimals of the sheet, unless it has its own', () => {
    expect(sheet.questions.map(({ name, tex, decimals }) => [name, tex, decimals])).toEqual([
      ['z2', 'z_2', 3],
      ['a12', 'A', 4],
    ]);
  });

  it('parts the formulas that make the same mistake', () => {
    expect(sheet.questions[0]?.mistakes).toEqual([
      { formulas: ['x1 - b', 'x1 + b'], remark: 'The sign. It is {b}.' },
    ]);
  });
});

describe('powersOfE(sum)', () => {
  const powers = (z: number) => {
    const [solved] = solveSheet(
      {
        givens: [{ name: 'z', path: 'z' }],
        aids: powersOfE('z'),
        questions: [{ name: 'it', formula: 'z', decimals: 3, mistakes: [] }],
      },
      { z },
    );
    return solved?.exact ?? {};
  };

  it('works out both powers of the size of a sum, whatever its sign', () => {
    // e^0.44 = 1.552707, and e^−0.44 = 0.644036.
    for (const z of [0.44, -0.44]) {
      expect(powers(z)['size']).toBeCloseTo(0.44, 12);
      expect(powers(z)['up']).toBeCloseTo(1.552707, 6);
      expect(powers(z)['down']).toBeCloseTo(0.644036, 6);
    }
  });

  it('names them where a digit depends on them, and one where both are 1', () => {
    const said = (z: number) => textFor(needPowers('You may need'), powers(z));
    expect(said(0)).toContain('to the power 0 is 1');
    expect(said(19.9)).toContain('it is {down}');
    expect(said(20)).toContain('you will need no power');
    expect(said(-20)).toContain('you will need no power');
    expect(said(NaN)).toContain('is not a number');
  });
});
