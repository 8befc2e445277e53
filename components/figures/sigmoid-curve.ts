import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { sigmoid } from '../../src/nn/activation.ts';

/** The axis of a sum: zero in the middle, wide enough for all of these, at least from −3 to 3. */
export function sumScale(values: readonly number[], range: [number, number]): Scale {
  const reach = Math.max(3, ...values.map(Math.abs));
  return scaleLinear().domain([-reach, reach]).nice(TICKS).range(range);
}

export type Scale = ScaleLinear<number, number>;

const TICKS = 7;

export function ticksOf(scale: Scale): { value: number; text: string }[] {
  const [from = 0, to = 0] = scale.domain();
  const format = scale.tickFormat(TICKS, to - from >= 2e4 ? '~s' : undefined);
  return scale.ticks(TICKS).map((value) => ({ value, text: value === 0 ? '0' : format(value) }));
}

const POINTS = 96;
/** Beyond this the curve is flat to the eye. */
const BEND = 8;

/**
 * Points of the sigmoid from one end of an axis to the other, with enough of them in the bend however
 * long the axis is.
 */
export function sigmoidCurve(from: number, to: number): [z: number, a: number][] {
  const bend = Math.min(BEND, to);
  const within = Array.from({ length: POINTS + 1 }, (_, i) => -bend + (2 * bend * i) / POINTS);
  const ends = to > BEND ? [from, ...within, to] : within;
  return ends.map((z) => [z, sigmoid(z)]);
}
