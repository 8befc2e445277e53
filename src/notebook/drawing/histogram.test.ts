import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tenfoldExtent, tenfoldHistogram } from './histogram.ts';

test('values are counted where they lie on an axis of tenfolds', () => {
  // An eighth of a tenfold is a factor of 10^(1/8) = 1.3335: the first bin above 0.001 ends at
  // 0.0013335, the next one at 0.0017783.
  const bins = tenfoldHistogram([0.0011, 0.0012, 0.0015, 0.25], -3, 0);
  expect(bins.map(({ count }) => count)).toEqual([2, 1, 1]);
  expect(bins[1]?.from).toBeCloseTo(0.0013335, 6);
  expect(bins[1]?.to).toBeCloseTo(0.0017783, 6);
});

test('what lies beyond the ends of the axis stands at its ends', () => {
  const bins = tenfoldHistogram([0, 1e-9, 5], -3, 0);
  expect(bins.map(({ count }) => count)).toEqual([2, 1]);
  expect(bins[0]?.from).toBeCloseTo(0.001, 9);
  expect(bins[1]?.to).toBe(1);
});

test('every number is counted, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), fc.integer({ min: 0, max: 107 }), (values, tens) => {
      const bins = tenfoldHistogram(values, -6, tens - 6);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      // Each is wide enough to be seen, on an axis of some 400 pixels.
      for (const { from, to } of bins) expect(Math.log10(to / from)).toBeGreaterThan(tens / 110);
    }),
  );
});

test.each([
  // Losses like those of the chapter, from thousandths up to 1.
  [
    [0.1, 0.0023, 0.87],
    [-3, 0],
  ],
  [
    [0.1, 0.0023, 31],
    [-3, 2],
  ],
  // Every loss the same, and none that is positive.
  [
    [1, 1, 1],
    [0, 1],
  ],
  [[1000], [3, 4]],
  [
    [-1, -2.5],
    [-6, 0],
  ],
  [[0], [-6, 0]],
])('the axis of %j reaches over the tens %j', (values, extent) => {
  expect(tenfoldExtent(values)).toEqual(extent);
});

test('whatever the numbers are, the axis that they lie on has a length', () => {
  const numbers = fc.array(fc.double({ min: -1e100, max: 1e100, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (values) => {
      const [lowest, highest] = tenfoldExtent(values);
      expect(highest - lowest).toBeGreaterThanOrEqual(1);
      expect(tenfoldHistogram(values, lowest, highest).length).toBeGreaterThan(0);
    }),
  );
});
