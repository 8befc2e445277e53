/** A bin of a histogram: how many values lie from one edge up to the next. */
interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Returns how many tens a number is, between two ends; a number that has none is at the lower one. */
export function tensOf(value: number, lowest: number, highest: number): number {
  return value > 0 ? Math.min(highest, Math.max(lowest, Math.log10(value))) : lowest;
}

/** A smaller value, and one that is not positive, stands at this one. */
const LEAST = 1e-6;

/** Returns the powers of ten between which values lie on an axis of tenfolds: at least one apart. */
export function tenfoldExtent(values: readonly number[]): [lowest: number, highest: number] {
  const tens = (value: number) => Math.log10(Math.max(LEAST, value));
  const lowest = Math.floor(tens(Math.min(...values)));
  return [lowest, Math.max(0, lowest + 1, Math.ceil(tens(Math.max(...values))))];
}

/** So many bins share a tenfold: each is a third wider than the one before it. */
const BINS_PER_TEN = 8;
/** About as many bins have room on an axis; of more tenfolds each has fewer. */
const MOST_BINS = 64;

/**
 * Counts positive values in bins that have the same width on an axis of tenfolds, from one power of
 * ten to another. What lies beyond the ends is counted in the last bin at that end.
 */
export function tenfoldHistogram(
  values: readonly number[],
  lowest: number,
  highest: number,
): Bin[] {
  const tens = highest - lowest;
  const perTen = Math.max(1, Math.min(BINS_PER_TEN, Math.floor(MOST_BINS / tens)));
  const bins = Math.max(1, tens * perTen);
  const edge = (index: number) => 10 ** (lowest + index / perTen);
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = Math.floor((tensOf(value, lowest, highest) - lowest) * perTen);
    const index = Math.min(bins - 1, bin);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts
    .map((count, index) => ({ from: edge(index), to: edge(index + 1), count }))
    .filter(({ count }) => count > 0);
}
