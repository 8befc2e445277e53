import { describe, expect, it } from 'vitest';
import { summarizeProblems } from './problem-summary.ts';

const names = ['inputs', 'neuron-class', 'sum'];
const at = (cell: number, line: number) => ({ cell, line, start: 0, end: 1, message: '' });

describe('summarizeProblems(problems, cell, names, open)', () => {
  it.each([
    ['nothing', [], [0], 'no type errors'],
    ['one error here', [at(0, 3)], [0], '1 type error at line 3'],
    ['two on one line', [at(0, 3), at(0, 3)], [0], '2 type errors at line 3'],
    ['three lines', [at(0, 1), at(0, 3), at(0, 5)], [0], '3 type errors at lines 1, 3 and 5'],
    ['one elsewhere', [at(1, 3)], [0], '1 type error in the cell neuron-class'],
    ['one that shows itself', [at(1, 3)], [0, 1], 'no type errors'],
    [
      'here and elsewhere',
      [at(0, 2), at(1, 3), at(2, 1), at(2, 2)],
      [0, 1],
      '1 type error at line 2; 2 type errors in the cell sum',
    ],
  ])('counts %s', (_, problems, open, words) => {
    expect(summarizeProblems(problems, 0, names, open)).toBe(words);
  });
});
