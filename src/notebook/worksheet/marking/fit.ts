import { roundTo } from '../solve-sheet.ts';
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

/** A number as it was typed: half a unit of its last decimal is what its digits promise. */
export type Typed = Pick<TypedNumber, 'value' | 'decimals'>;

/**
 * Says how well an answer fits a number of which so many decimals are wanted; undefined where it
 * does not. The typed digits say what they promise: half a unit of the last. Digits that were cut
 * off miss by up to one. Fewer digits than are wanted fit only what they are the rounding of: 0
 * says nothing of a number, and −1 and −2 are as far from −1.5 as each other.
 */
export function fitOf(typed: Typed, target: number, wanted: number): Fit | undefined {
  const { value, decimals } = typed;
  if (!Number.isFinite(target)) return undefined;
  const off = Math.abs(value - target);
  const slack = slackOf(target, wanted);
  if (off <= slack) return 'close';
  const unit = 10 ** -(decimals ?? Infinity);
  const least = 10 ** -wanted;
  if (unit > least * (1 + 1e-9))
    return value !== 0 && off < unit / 2 - slack ? 'coarse' : undefined;
  if (off <= unit / 2 + slack) return 'close';
  const rounded = Math.abs(roundTo(value, wanted) - target);
  if (Math.min(off, rounded) <= least / 2 + slack) return 'loose';
  return isCutOff(typed, target, slack) ? 'cut' : undefined;
}

/** A machine's last digits; they never come near a digit that is wanted. */
function slackOf(target: number, wanted: number): number {
  return Math.min(1e-12 * Math.max(1, Math.abs(target)), 10 ** -wanted / 10);
}

/** Checks whether a number was cut off after the decimals that are typed. */
function isCutOff({ value, decimals }: Typed, target: number, slack: number): boolean {
  if (decimals === null || value === 0) return false;
  const unit = 10 ** -decimals;
  // What a machine adds to 0.49 or takes from it is no digit.
  const cut = Math.sign(target) * Math.floor((Math.abs(target) + slack) / unit) * unit;
  return Math.abs(value - cut) < unit / 4;
}

/** Checks whether an answer has a digit of a number: 0.6 has one of 0.608, and 1 has none. */
export function hasDigitOf({ decimals }: Typed, target: number): boolean {
  return decimals === null || 10 ** -decimals <= Math.abs(target) * (1 + 1e-9);
}
