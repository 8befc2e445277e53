import { expect, test } from 'vitest';
import { polyline } from './polyline.ts';

test('polyline(points) goes from the first point by steps of tenths', () => {
  // 3.26 is written as 3.3 and 2.04 as 2; from there it is 0.7 to 4 and −2.5 to −0.5.
  expect(
    polyline([
      [0, 10],
      [3.26, 2.04],
      [4, -0.5],
    ]),
  ).toBe('M0 10l3.3 -8 0.7 -2.5');
});

test('polyline(points) does not drift, however many the steps', () => {
  // 30 steps of 0.24 lead to 7.2; each written as 0.2 alone, they would end at 6.
  const path = polyline(Array.from({ length: 31 }, (_, index) => [0.24 * index, 0]));
  const steps = path.slice(path.indexOf('l') + 1).split(' ');
  expect(steps.map(Number).reduce((sum, step) => sum + step, 0)).toBeCloseTo(7.2, 10);
});

test('polyline(points) of one point only goes there, and of none is empty', () => {
  expect(polyline([[1, 2]])).toBe('M1 2');
  expect(polyline([])).toBe('');
});
