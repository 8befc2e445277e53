import { shortNumber } from '../values/write-number.ts';

/** Sizes from this one on are not drawn: what a drawing makes of them, as squares, may be no number. */
const TOO_LARGE = 1e100;

/** Checks whether a number has a place in a drawing, with all that a drawing works out from it. */
export function isDrawable(value: number): boolean {
  return Math.abs(value) < TOO_LARGE;
}

/** Says in words why a number cannot be drawn. */
export function faultOf(value: number): string {
  if (Number.isNaN(value)) return 'not a number';
  return Number.isFinite(value)
    ? `${shortNumber(value)}, too large to draw`
    : `diverged to ${shortNumber(value)}`;
}
