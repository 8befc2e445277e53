import { checkNumbers } from './argument-checks.ts';
import { type Vector, zipWith } from './vector.ts';

/**
 * Returns the dot product a·b = Σ aᵢ bᵢ, added in the order of i. Of empty vectors it is 0.
 *
 * @throws {TypeError} unless both are arrays of numbers.
 * @throws {RangeError} if a number is not finite, or if the lengths differ.
 */
export function dot(a: Vector, b: Vector): number {
  checkNumbers('dot: a', a);
  checkNumbers('dot: b', b);
  if (a.length !== b.length) {
    throw new RangeError(
      `dot: a and b must be equally long, but a holds ${a.length} and b holds ${b.length}`,
    );
  }
  return zipWith(a, b, (x, y) => x * y).reduce((sum, product) => sum + product, 0);
}
