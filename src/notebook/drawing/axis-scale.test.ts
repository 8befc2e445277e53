import { expect, test } from 'vitest';
import { linearScale, tenfoldScale } from './axis-scale.ts';

test('a linear axis gives the same difference the same room, and can be read back', () => {
  const { at, invert } = linearScale([60, 72], [268, 28]); // 12 inches on 240 pixels: 20 each
  expect(at(60)).toBe(268);
  expect(at(66)).toBe(148);
  expect(invert(148)).toBe(66);
});

test('ticks stand at round values inside the axis', () => {
  expect(linearScale([0, 0.507], [0, 1]).ticks(3)).toEqual([0, 0.2, 0.4]);
  expect(linearScale([56.6, 75.4], [0, 1]).ticks(4)).toEqual([60, 65, 70, 75]);
  expect(linearScale([5, 5], [0, 1]).ticks(4)).toEqual([]);
});

test('a tenfold axis begins at zero and gives each tenfold about the same room', () => {
  const { at, invert } = tenfoldScale(999, [0, 300]); // log10(1 + 999) = 3: 100 pixels each
  expect(at(0)).toBe(0);
  expect(at(9)).toBeCloseTo(100);
  expect(at(999)).toBeCloseTo(300);
  expect(invert(200)).toBeCloseTo(99);
});

test('a tenfold axis is marked at powers of ten, and at its end where that is far from one', () => {
  expect(tenfoldScale(1000, [0, 1]).ticks(0)).toEqual([0, 1, 10, 100, 1000]);
  expect(tenfoldScale(500, [0, 1]).ticks(0)).toEqual([0, 1, 10, 100, 500]);
  expect(tenfoldScale(0, [0, 1]).ticks(0)).toEqual([0]);
});
