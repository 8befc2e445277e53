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
  ['0.609', undefined], // rounded away from zero, where nothing asks for it
  ['0.6083001', 'loose'], // rounds to 0.608
  ['0', undefined], // no digit of it
])('finds how 0.60826 is fitted by %s: %s', (text, expected) => {
  expect(fit(text)).toBe(expected);
});

it('takes working for a number that is not rounded', () => {
  expect(fit('1/(1+0.644)')).toBe('loose'); // 0.608273
  expect(fit('3/5')).toBe(undefined);
});

it('finds digits that were cut off, and only towards zero', () => {
  // 0.6667 with its fourth digit cut off is 0.666; 0.668 is off by more than half a unit.
  const third = (value: number) => fitOf({ value, decimals: 3 }, 2 / 3, 3);
  expect(third(0.667)).toBe('close');
  expect(third(0.666)).toBe('cut');
  expect(third(0.668)).toBe(undefined);
});

it('takes a wrong rounding away from zero for no cut, and no end of an exact number for one', () => {
  const typed = (value: number, target: number) => fitOf({ value, decimals: 3 }, target, 3);
  // −0.3762 cut off is −0.376; −0.377 is no rounding of it.
  expect(typed(-0.376, -0.3768)).toBe('cut');
  expect(typed(-0.378, -0.3772)).toBe(undefined);
  expect(typed(0.609, 0.6082)).toBe(undefined);
  // Nothing of −3 or of 0.49 can be cut off.
  expect(typed(-2.999, -3)).toBe(undefined);
  expect(typed(0.489, 0.7 ** 2)).toBe(undefined);
});

it('takes fewer digits only for what they are the rounding of', () => {
  const short = (value: number, target: number) => fitOf({ value, decimals: 0 }, target, 3);
  expect(short(-2, -1.6)).toBe('coarse');
  // Halfway between two numbers stands neither.
  for (const [value, target] of [
    [-1, -0.5],
    [-1, -1.5],
    [-2, -1.5],
    [0, 0.3],
    [0, -0.5],
  ] as const)
    expect(short(value, target)).toBe(undefined);
});

it('fits nothing to what is no number', () => {
  for (const target of [NaN, Infinity, -Infinity])
    expect(fitOf({ value: 0.5, decimals: 1 }, target, 3)).toBe(undefined);
});
