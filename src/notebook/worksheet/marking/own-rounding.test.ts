import { describe, expect, it } from 'vitest';
import { solveSheet } from '../solve-sheet.ts';
import { isRightButForRounding } from './own-rounding.ts';
import { readAnswer } from './read-answer.ts';

/** Marks working for p · (1 − p), of which so many decimals are wanted. */
function isRounded(text: string, decimals: number, p = 0.811859): boolean {
  const [question] = solveSheet(
    {
      givens: [{ name: 'p', path: 'p' }],
      aids: [],
      questions: [{ name: 'slope', formula: 'p * (1 - p)', decimals, mistakes: [] }],
    },
    { p },
  );
  const typed = readAnswer(text);
  if (!question || typed.kind !== 'number') throw new Error(`${text} is no number`);
  return isRightButForRounding(typed, question);
}

describe('isRightButForRounding(typed, question)', () => {
  // 0.811859 · 0.188141 = 0.152744, and 0.812 · 0.188 = 0.152656: 0.000088 less.
  it('takes numbers within the work that are rounded, as long as it misses by one unit at most', () => {
    expect(isRounded('0.812 · 0.188', 4)).toBe(true);
    expect(isRounded('0.812 · (1 − 0.812)', 4)).toBe(true);
    expect(isRounded('0.812 · 0.188', 5)).toBe(false);
    expect(isRounded('0.81186 · 0.18814', 5)).toBe(true); // 0.152743
  });

  it('takes no number of fewer than three digits for the rounding of another', () => {
    // 0.81 · 0.19 = 0.1539, which misses by 0.0012.
    expect(isRounded('0.81 · 0.19', 2)).toBe(false);
    // 0.00812 has three, of 0.0081186.
    expect(isRounded('0.00812 · (1 − 0.00812)', 4, 0.0081186)).toBe(true);
  });

  it('takes no number that is the rounding of none', () => {
    // 0.813 · 0.188 = 0.152844: it misses by 0.0001, and 0.813 is not what there is.
    expect(isRounded('0.813 · 0.188', 3)).toBe(false);
    expect(isRounded('0.812 · 0.187', 3)).toBe(false);
  });

  it('is about work, not about a number that was typed', () => {
    expect(isRounded('0.152656', 4)).toBe(false);
  });
});
