import { checkInteger } from './argument-checks.ts';

/**
 * Returns a source of random numbers, uniform in 0 ≤ r < 1, that gives the same numbers for the
 * same seed on every engine: it uses 32-bit integer arithmetic only. Good for weights, not for
 * secrets.
 *
 * Only the lowest 32 bits of the seed count.
 *
 * Source: Mulberry32 by Tommy Ettinger, 2017, public domain
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 *
 * @throws {TypeError | RangeError} unless the seed is a safe integer.
 */
export function seededRandom(seed: number): () => number {
  checkInteger('seededRandom: seed', seed);
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws a random number close to the standard normal distribution: mean 0, variance 1, −6 to 6.
 *
 * It is the sum of 12 uniform numbers, less 6 (the Irwin–Hall distribution; each adds a variance of
 * 1/12). The exact methods, such as Box and Muller's, need `Math.log` and `Math.cos`, whose last
 * digit differs from engine to engine; sums do not.
 */
export function standardNormal(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

/** Returns the items in random order, all orders equally likely: a Fisher–Yates shuffle of a copy. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [result[last], result[pick]] = [result[pick] as T, result[last] as T];
  }
  return result;
}
