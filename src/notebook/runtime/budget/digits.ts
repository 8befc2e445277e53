import { bigintText, ceil } from '../primordials.ts';
import { type Budget } from './budget.ts';

/** Smaller ones are as short as numbers. */
const small = 2n ** 64n;
/** Engines need a time for the digits that grows with the square of their count. */
const MAX_DIGITS = 4_000;
const DIGITS_IN_HEX_DIGIT = 1.2042;

/**
 * Takes the digits of a bigint from a budget.
 *
 * @returns what stands for it where there are too many; they are not computed, but estimated from
 *   its length in base 16, which is quick to tell
 */
export function tooManyDigits(value: bigint, budget: Budget): string | undefined {
  if (value < small && value > -small) return undefined;
  const digits = ceil(bigintText(value, 16).length * DIGITS_IN_HEX_DIGIT);
  const isWhole = digits <= MAX_DIGITS && !budget.isSpent && digits <= budget.characters;
  budget.characters -= isWhole ? digits : 0;
  return isWhole ? undefined : `a bigint of about ${digits} digits`;
}
