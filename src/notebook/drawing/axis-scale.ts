/** From the values of an axis to places on a drawing, and back. */
export interface AxisScale {
  at(value: number): number;
  invert(place: number): number;
  /** Round values along the axis, about so many. */
  ticks(count: number): number[];
}

type Range = readonly [from: number, to: number];

/** The same room for the same difference. */
export function linearScale([low, high]: Range, [from, to]: Range): AxisScale {
  const slope = (to - from) / (high - low || 1);
  return {
    at: (value) => from + (value - low) * slope,
    invert: (place) => low + (place - from) / slope,
    ticks: (count) => roundValues([low, high], count),
  };
}

/** The same room for each tenfold of 1 + value, so that the axis can begin at 0. */
export function tenfoldScale(high: number, range: Range): AxisScale {
  const linear = linearScale([0, Math.log1p(Math.max(1, high))], range);
  return {
    at: (value) => linear.at(Math.log1p(value)),
    invert: (place) => Math.expm1(linear.invert(place)),
    ticks() {
      const tens = [0];
      for (let ten = 1; ten <= high; ten *= 10) tens.push(ten);
      // The end is marked too, unless a power of ten stands close to it.
      return high > 2.5 * (tens.at(-1) ?? 0) && high > 1 ? [...tens, high] : tens;
    },
  };
}

/** Multiples of 1, 2 or 5 times a power of ten. */
function roundValues([low, high]: Range, count: number): number[] {
  const least = (high - low) / count;
  if (!(least > 0)) return [];
  const ten = 10 ** Math.floor(Math.log10(least));
  const step = ten * ([1, 2, 5].find((times) => times * ten >= 0.75 * least) ?? 10);
  const values: number[] = [];
  for (let k = Math.ceil(low / step); k * step <= high; k += 1)
    values.push(Number((k * step).toPrecision(12)));
  return values;
}
