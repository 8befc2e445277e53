import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tenfoldHistogram } from './histogram.ts';

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
    fc.property(fc.array(fc.double()), fc.integer({ min: 1, max: 107 }), (values, tens) => {
      const bins = tenfoldHistogram(values, -6, tens - 6);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      // Each is wide enough to be seen, on an axis of some 400 pixels.
      for (const { from, to } of bins) expect(Math.log10(to / from)).toBeGreaterThan(tens / 110);
    }),
  );
});
