import type { TypedNumber } from './read-answer.ts';

/** How well an answer fits a number. */
type Fit =
  /** With the decimals that are wanted, or more. */
  | 'close'
  /** When it is rounded to the decimals that are wanted. */
  | 'loose'
  /** With its last digits cut off, not rounded. */
  | 'cut'
  /** With fewer decimals than are wanted. */
  | 'coarse';

/**
 * Says how well an answer fits a number of which so many decimals are wanted; undefined where it
 * does not. The typed digits say what they promise: half a unit of the last. Digits that were cut
 * off miss by up to one.
 */
export function fitOf(
  { value, decimals }: TypedNumber,
  target: number,
  wanted: number,
): Fit | undefined {
  const off = Math.abs(value - target);
  const slack = 1e-12 * Math.max(10 ** -wanted, Math.abs(target));
  if (off <= slack) return 'close';
  const unit = 10 ** -(decimals ?? Infinity);
  const least = 10 ** -wanted;
  if (unit > least * (1 + 1e-9)) return off <= unit / 2 + slack ? 'coarse' : undefined;
  if (off <= unit / 2 + slack) return 'close';
  if (off <= least / 2 + slack) return 'loose';
  return decimals !== null && off < unit && Math.abs(value) < Math.abs(target) ? 'cut' : undefined;
}
