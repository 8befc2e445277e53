import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDrawable } from './drawable.ts';
import { linearScale, tensBetween, tenfoldScale, ticksAt, ticksInRoom } from './axis.ts';

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
  // Two and a half times the last power of ten is far.
  expect(tenfoldScale(250, [0, 1]).ticks(0)).toEqual([0, 1, 10, 100]);
  expect(tenfoldScale(251, [0, 1]).ticks(0)).toEqual([0, 1, 10, 100, 251]);
});

test('a tenfold axis of a googol has no more marks than have room', () => {
  const ticks = tenfoldScale(1e99, [0, 1]).ticks(0);
  expect(ticks.length).toBeLessThanOrEqual(10);
  expect(ticks.slice(0, 2)).toEqual([0, 1]);
  expect(tenfoldScale(1000, [0, 300]).at(-5)).toBe(0);
});

test('powers of ten are marked one by one, or every so many', () => {
  expect(tensBetween(-3, 0)).toEqual([-3, -2, -1, 0]);
  expect(tensBetween(-6, 14)).toEqual([-6, -3, 0, 3, 6, 9, 12]); // 20 tenfolds: every third
});

const written = (low: number, high: number, count = 4) => {
  const scale = linearScale([low, high], [0, 400]);
  return ticksAt(scale, scale.ticks(count)).map(({ text }) => text);
};

test('the numbers of an axis are written in one way', () => {
  expect(written(0, 2e-5)).toEqual(['0', '5e−6', '1e−5', '1.5e−5', '2e−5']);
  expect(written(0, 2e-4)).toEqual(['0', '5e−5', '1e−4', '1.5e−4', '2e−4']);
  expect(written(0, 2e6)).toEqual(['0', '5e5', '1e6', '1.5e6', '2e6']);
  expect(written(0, 0.004)).toEqual(['0', '0.001', '0.002', '0.003', '0.004']);
  expect(written(0, 4000)).toEqual(['0', '1000', '2000', '3000', '4000']);
});

test('large numbers that differ little are told apart', () => {
  expect(written(1e9, 1e9 + 20).join(' ')).toBe(
    '1000000000 1000000005 1000000010 1000000015 1000000020',
  );
  expect(written(1e15, 1e15 + 2e7, 2)).toEqual(['1e15', '1.00000001e15', '1.00000002e15']);
});

const drawable = fc
  .oneof(
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -0, 5e-324, 1e-308, 9e99, -9e99),
    fc.double({ min: -100, max: 100, noNaN: true }),
  )
  .filter(isDrawable);

test('any numbers have their places on an axis, in their order, and come back from it', () => {
  fc.assert(
    fc.property(drawable, drawable, drawable, (low, high, value) => {
      const scale = linearScale([Math.min(low, high), Math.max(low, high)], [40, 440]);
      for (const each of [low, high, value]) expect(scale.at(each)).toSatisfy(Number.isFinite);
      expect(scale.at(Math.min(low, high))).toBe(40);
      expect(scale.at(Math.max(low, high))).toBeLessThanOrEqual(440.001);
      expect(scale.invert(240)).toSatisfy(Number.isFinite);
      const ticks = ticksAt(scale, scale.ticks(4));
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
      for (const { at, text } of ticks) {
        expect(at).toSatisfy(Number.isFinite);
        expect(text).not.toMatch(/NaN|∞/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('long numbers of an axis that lies are fewer', () => {
  const texts = (high: number) =>
    ticksInRoom(linearScale([-high, high], [0, 400]), 7).map(({ text }) => text);
  expect(texts(3)).toEqual(['−3', '−2', '−1', '0', '1', '2', '3']);
  // Ten marks 40 pixels apart have no room for five digits of some 8.
  expect(texts(1e61)).toEqual(['−1e61', '−5e60', '0', '5e60', '1e61']);
});
