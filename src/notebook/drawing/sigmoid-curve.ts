import { sigmoid } from '../../nn/activation.ts';
import { linearScale, type Extent, type LinearScale } from './axis.ts';

/** The axis of a sum: zero in the middle, and `reach` at its right end. */
export interface SumScale extends LinearScale {
  readonly reach: number;
}

/** Returns the axis of a sum, wide enough for all of these, at least from −3 to 3. */
export function sumScale(values: readonly number[], positions: Extent): SumScale {
  const reach = reachOf(Math.max(...values.map(Math.abs)));
  return { reach, ...linearScale([-reach, reach], positions) };
}

/** Returns 3, 8, 20, 50, 100, 200, …: so few that an axis stays while a number is dragged. */
function reachOf(furthest: number): number {
  for (const reach of [3, 8]) if (furthest <= reach) return reach;
  const ten = Math.max(10, 10 ** Math.floor(Math.log10(furthest)));
  return ten * ([2, 5].find((times) => furthest <= times * ten) ?? 10);
}

const POINTS = 96;
/** Beyond this the curve is flat to the eye. */
const BEND = 8;

/**
 * Returns points of the sigmoid from one end of an axis to the other, with enough of them in the
 * bend however long the axis is.
 */
export function sigmoidCurve(from: number, to: number): [z: number, a: number][] {
  const bend = Math.min(BEND, to);
  const within = Array.from({ length: POINTS + 1 }, (_, i) => -bend + (2 * bend * i) / POINTS);
  const ends = to > BEND ? [from, ...within, to] : within;
  return ends.map((z) => [z, sigmoid(z)]);
}

/**
 * Beyond this, on either side, the sigmoid has less than a tenth of its steepest slope, ¼: the z >
 * 0 at which a (1 − a) = 1/40, so a = (1 + √0.9) / 2 and z = ln(a / (1 − a)).
 */
export const SATURATED = Math.log((1 + Math.sqrt(0.9)) / (1 - Math.sqrt(0.9)));
