import { expect, test } from 'vitest';
import { linearScale, tenfoldScale, ticksAt } from './axis.ts';

test('a linear axis gives the same difference the same room, and can be read back', () => {
  const { at, invert } = linearScale([60, 72], [268, 28]); // 12 inches on 240 pixels: 20 each
  expect(at(60)).toBe(268);
  expect(at(66)).toBe(148);
  expect(invert(148)).toBe(66);
});

test('ticks stand at round values inside the axis, and are none where it has no length', () => {
  const ticks = (low: number, high: number, count: number) =>
    linearScale([low, high], [0, 1]).ticks(count);
  expect(ticks(0, 0.507, 3)).toEqual([0, 0.2, 0.4]);
  expect(ticks(56.6, 75.4, 4)).toEqual([60, 65, 70, 75]);
  expect(ticks(0, 1000, 5)).toEqual([0, 200, 400, 600, 800, 1000]);
  expect(ticks(0, Infinity, 4)).toEqual([]);
  expect(ticks(NaN, 1, 4)).toEqual([]);
});

test('a tick is written with a true minus and without idle zeros', () => {
  const scale = linearScale([-1, 1], [0, 100]);
  expect(ticksAt(scale, scale.ticks(4))).toEqual([
    { at: 0, text: '−1' },
    { at: 25, text: '−0.5' },
    { at: 50, text: '0' },
    { at: 75, text: '0.5' },
    { at: 100, text: '1' },
  ]);
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
