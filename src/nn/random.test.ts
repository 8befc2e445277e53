import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, shuffled, standardNormal } from './random.ts';

test.each([
  // The 32-bit numbers of Ettinger's original, worked apart from this code in exact integers.
  [0, [1144304738, 1416247, 958946056]],
  [1, [2693262067, 11749833, 2265367787]],
  [2026, [1955961175, 1324980858, 2839649622]],
])('seededRandom(%d) gives the numbers of the original Mulberry32, over 2³²', (seed, numbers) => {
  const random = seededRandom(seed);
  expect(numbers.map(() => random() * 2 ** 32)).toEqual(numbers);
});

test('seededRandom gives numbers from 0 to below 1, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (seed) => {
      const [a, b] = [seededRandom(seed), seededRandom(seed)];
      for (let i = 0; i < 20; i++) {
        const r = a();
        expect(r).toBe(b());
        expect(r).toBeGreaterThanOrEqual(0);
        expect(r).toBeLessThan(1);
      }
    }),
  );
});

test('seededRandom throws an error for a seed that is no safe integer', () => {
  for (const seed of [0.5, NaN, Infinity, 2 ** 53]) {
    expect(() => seededRandom(seed)).toThrow(
      new RangeError(`seededRandom: seed must be a safe integer, but it is ${seed}`),
    );
  }
  // @ts-expect-error A string is no seed.
  expect(() => seededRandom('1')).toThrow(
    new TypeError('seededRandom: seed must be a safe integer, but it is "1"'),
  );
});

test('standardNormal has mean 0 and variance 1', () => {
  const random = seededRandom(1);
  const numbers = Array.from({ length: 100_000 }, () => standardNormal(random));
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
  // Standard errors: 1/√100000 = 0.0032 of the mean and about √(2/100000) = 0.0045 of the variance;
  // four of each are allowed.
  expect(Math.abs(mean)).toBeLessThan(0.0127);
  expect(Math.abs(variance - 1)).toBeLessThan(0.018);
});

test('shuffled keeps every item, and leaves the list it was given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const ascending = (a: number, b: number) => a - b;
      const result = shuffled(items, seededRandom(seed));
      expect(result.toSorted(ascending)).toEqual(items.toSorted(ascending));
      expect(items).toEqual(before);
    }),
  );
});

test('shuffled makes each of the 6 orders of three items about equally often', () => {
  const random = seededRandom(1);
  const counts = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffled(['a', 'b', 'c'], random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  // 1000 of each are expected, with a standard deviation of √(6000 · 1/6 · 5/6) = 29.
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * 29);
});
