import { ticks } from 'd3-array';
import { writeNumber } from '../values/write-number.ts';
import { round } from './point.ts';

/** Maps the values of an axis to positions on a drawing, and back. */
export interface AxisScale {
  at(value: number): number;
  invert(position: number): number;
  /** Returns round values along the axis, about so many. */
  ticks(count: number): number[];
}

/** A value of an axis that is written beside it. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

export type Extent = readonly [from: number, to: number];

/** Gives the same room to the same difference. */
export function linearScale([low, high]: Extent, [from, to]: Extent): AxisScale {
  const slope = (to - from) / (high - low || 1);
  return {
    at: (value) => from + (value - low) * slope,
    invert: (position) => low + (position - from) / slope,
    ticks: (count) => ticks(low, high, count),
  };
}

/** Gives the same room to each tenfold of 1 + value, so that the axis can begin at 0. */
export function tenfoldScale(high: number, positions: Extent): AxisScale {
  const linear = linearScale([0, Math.log1p(Math.max(1, high))], positions);
  return {
    at: (value) => linear.at(Math.log1p(value)),
    invert: (position) => Math.expm1(linear.invert(position)),
    ticks() {
      const tens = [0];
      for (let ten = 1; ten <= high; ten *= 10) tens.push(ten);
      // The end is marked too, unless a power of ten stands close to it.
      return high > 2.5 * (tens.at(-1) ?? 0) && high > 1 ? [...tens, high] : tens;
    },
  };
}

/** Returns the ticks of an axis at these values. */
export function ticksAt(
  scale: Pick<AxisScale, 'at'>,
  values: readonly number[],
  write: (value: number) => string = writeTick(values),
): Tick[] {
  return values.map((value) => ({ at: round(scale.at(value)), text: write(value) }));
}

/** Writes the values of an axis with as many decimals as the step between two of them has. */
function writeTick([first = 0, second = 1]: readonly number[]): (value: number) => string {
  const decimals = Math.ceil(-Math.log10(Math.abs(second - first)) - 1e-9);
  return (value) =>
    writeNumber(value, {
      decimals: Math.min(12, Math.max(0, decimals)),
      exponentBelow: 1e-4,
      exponentFrom: 1e6,
    });
}
