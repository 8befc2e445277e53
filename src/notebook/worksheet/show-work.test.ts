import { expect, it } from 'vitest';
import { showWork } from './show-work.ts';
import type { Task } from './sheet.ts';
import { solveSheet } from './solve-sheet.ts';

const work = (task: Pick<Task, 'formula' | 'decimals'>, x: number, w: number, b: number) => {
  const given = ['x', 'w', 'b'].map((name) => ({ name, path: name }));
  const questions = [{ name: 'it', mistakes: [], ...task }];
  const [solved] = solveSheet({ givens: given, aids: [], questions }, { x, w, b });
  return (
    solved &&
    showWork(solved)
      .map(({ text, raised }) => (raised ? `^${text}` : text))
      .join('')
  );
};

it('puts the numbers in the place of the letters, a negative one in parentheses', () => {
  const sum = { formula: 'w * x + b', decimals: 3 };
  expect(work(sum, 0.7, 1.2, -0.4)).toBe('1.2 · 0.7 + (−0.4) = 0.44');
  expect(work(sum, 0.7, -1.2, 0.4)).toBe('−1.2 · 0.7 + 0.4 = −0.44');
  expect(work({ formula: '-2 * (x - b)', decimals: 3 }, 1, 0, -3)).toBe('−2 · (1 − (−3)) = −8');
  expect(work({ formula: '-b / w', decimals: 3 }, 0, 2, -1.5)).toBe('−(−1.5) / 2 = 0.75');
  expect(work({ formula: '(x - w)^2', decimals: 3 }, 1, 3, 0)).toBe('(1 − 3)^2 = 4');
  expect(work({ formula: 'x - (w - b)', decimals: 3 }, 1, 2, 3)).toBe('1 − (2 − 3) = 2');
});

it('shows each step, and marks a rounded end', () => {
  // σ(0.5) = 1 / (1 + 0.60653) = 0.62246
  const bend = { formula: 'sigmoid(x)', decimals: 3 };
  expect(work(bend, 0.5, 0, 0)).toBe('σ(0.5) = 1 / (1 + e^−^0.5) ≈ 0.622');
  expect(work(bend, -0.5, 0, 0)).toBe('σ(−0.5) = 1 / (1 + e^−^(^−0.5^)) ≈ 0.378');
});
