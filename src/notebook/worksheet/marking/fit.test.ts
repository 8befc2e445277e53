import { expect, it } from 'vitest';
import { fitOf } from './fit.ts';
import { readAnswer } from './read-answer.ts';

/** σ(0.44), of which three decimals are wanted. */
const target = 0.6082590307;
const fit = (text: string) => {
  const answer = readAnswer(text);
  return answer.kind === 'number' ? fitOf(answer, target, 3) : answer.kind;
};

it.each([
  ['0.608', 'close'],
  ['0.60826', 'close'],
  ['0.6079', 'loose'], // rounds to 0.608
  ['0.6082', 'loose'], // cut off, and rounds to 0.608
  ['0.61', 'coarse'],
  ['1', 'coarse'],
  ['0.60', undefined], // 0.608 rounds to 0.61
  ['0.607', undefined],
])('finds how 0.60826 is fitted by %s: %s', (text, expected) => {
  expect(fit(text)).toBe(expected);
});

it('takes working for a number that is not rounded', () => {
  expect(fit('1/(1+0.644)')).toBe('loose'); // 0.608273
  expect(fit('3/5')).toBe(undefined);
});

it('finds digits that were cut off, and only towards zero', () => {
  // 0.6667 with its fourth digit cut off is 0.666; 0.668 is off by more than half a unit.
  const third = (value: number) => fitOf({ kind: 'number', value, decimals: 3 }, 2 / 3, 3);
  expect(third(0.667)).toBe('close');
  expect(third(0.666)).toBe('cut');
  expect(third(0.668)).toBe(undefined);
});
