import { range, ticks } from 'd3-array';
import { withTrueMinus } from '../values/number-signs.ts';
import { writeNumber } from '../values/write-number.ts';
import { round } from './point.ts';

/** Maps the values of an axis to positions on a drawing, and back. */
export interface AxisScale {
  at(value: number): number;
  invert(position: number): number;
  /** Returns round values along the axis, about so many. */
  ticks(count: number): number[];
}

/** An axis on which the same difference has the same room everywhere. */
export interface LinearScale extends AxisScale {
  /** How far a difference of one leads on the drawing. */
  readonly perUnit: number;
}

/** A value of an axis that is written beside it. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

export type Extent = readonly [from: number, to: number];

/** Numbers that differ by less than this stand at one place: a pixel for each would be no number. */
const NO_DIFFERENCE = 1e-250;

/** Gives the same room to the same difference. Nothing stands further out than ten times its length. */
export function linearScale([low, high]: Extent, [from, to]: Extent): LinearScale {
  const length = high - low;
  const perUnit = (to - from) / (Math.abs(length) > NO_DIFFERENCE ? length : 1);
  const far = 10 * Math.abs(to - from);
  return {
    perUnit,
    at: (value) => from + Math.min(far, Math.max(-far, (value - low) * perUnit)),
    invert: (position) => low + (position - from) / perUnit,
    // Between neighbouring numbers some are met more than once.
    ticks: (count) =>
      Math.abs(length) <= NO_DIFFERENCE ? [low] : [...new Set(ticks(low, high, count))],
  };
}

/** More powers of ten than these are not marked beside one another. */
const MOST_TENS = 8;

/** Returns the powers of ten from one to another, by their exponents: all, or every second, third, … */
export function tensBetween(lowest: number, highest: number): number[] {
  const step = Math.max(1, Math.ceil((highest - lowest) / MOST_TENS));
  return range(lowest, highest + 1, step);
}

/** Gives the same room to each tenfold of 1 + value, so that the axis can begin at 0. */
export function tenfoldScale(high: number, positions: Extent): AxisScale {
  const linear = linearScale([0, Math.log1p(Math.max(1, high))], positions);
  return {
    at: (value) => linear.at(Math.log1p(Math.max(0, value))),
    invert: (position) => Math.expm1(linear.invert(position)),
    ticks() {
      const tens = high < 1 ? [] : tensBetween(0, Math.floor(Math.log10(high))).map(powerOfTen);
      const marks = [0, ...tens];
      // The end is marked too, unless a power of ten stands close to it.
      return high > 2.5 * (marks.at(-1) ?? 0) && high > 1 ? [...marks, high] : marks;
    },
  };
}

/** Returns a power of ten as it is written: `10 ** -5` is not 0.00001 everywhere. */
export const powerOfTen = (exponent: number): number => Number(`1e${exponent}`);

export function ticksAt(
  scale: Pick<AxisScale, 'at'>,
  values: readonly number[],
  write: (value: number) => string = writeTick(values),
): Tick[] {
  return values.map((value) => ({ at: round(scale.at(value)), text: write(value) }));
}

/** A digit of an axis is about so wide. */
const DIGIT = 7.6;

/** Returns about so many ticks of an axis that lies, or fewer where their numbers would touch. */
export function ticksInRoom(
  scale: AxisScale,
  count: number,
  isMarked: (value: number) => boolean = () => true,
): Tick[] {
  const ticks = ticksAt(scale, scale.ticks(count).filter(isMarked));
  const widest = Math.max(...ticks.map(({ text }) => text.length)) * DIGIT + 8;
  const hasRoom = ticks.every(({ at }, i) => i === 0 || at - (ticks[i - 1]?.at ?? at) >= widest);
  if (hasRoom) return ticks;
  return count > 1 ? ticksInRoom(scale, count - 1, isMarked) : ticks.slice(0, 1);
}

/** As many characters as a number on an axis has without an exponent, whatever it is. */
const SHORT = 6;

/**
 * Writes the values of an axis, all in one way and each unlike its neighbours: with as many decimals as
 * the least step between two of them has, or with exponents where that is shorter.
 */
export function writeTick(values: readonly number[]): (value: number) => string {
  const steps = values.flatMap((value, i) =>
    i > 0 ? [Math.abs(value - (values[i - 1] ?? 0))] : [],
  );
  const least = Math.min(...steps.filter((step) => step > 0));
  // A single value is written with three digits.
  const step = Number.isFinite(least) ? least : Math.abs(values[0] ?? 0) / 100 || 1;
  const place = Math.floor(Math.log10(step) + 1e-9);
  const plain = (value: number) => writeNumber(value, { decimals: within(-place, MOST_DECIMALS) });
  const exponential = (value: number) => {
    const digits = value === 0 ? 0 : within(Math.floor(Math.log10(Math.abs(value))) - place, 15);
    const [mantissa, exponent] = value.toExponential(digits).split('e');
    return writeNumber(Number(mantissa)) + (exponent === '+0' ? '' : withTrueMinus(`e${exponent}`));
  };
  const widest = (write: (value: number) => string) =>
    Math.max(...values.map((value) => write(value).length));
  const isWritten = -place <= MOST_DECIMALS;
  const isPlain = widest(plain) <= Math.max(SHORT, widest(exponential));
  return isWritten && isPlain ? plain : exponential;
}

/** `toFixed` writes no more decimals, so that numbers with more cannot be told apart by it. */
const MOST_DECIMALS = 100;

/** Returns a count of decimals that JavaScript can write. */
const within = (decimals: number, most: number) => Math.min(most, Math.max(0, decimals));
