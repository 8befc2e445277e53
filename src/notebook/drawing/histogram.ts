/** A bin of a histogram: how many values lie from one edge up to the next. */
interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** So many bins share a tenfold: one is a third wider than the one before it. */
const BINS_PER_TEN = 8;

/**
 * Counts positive values in bins that have the same width on an axis of tenfolds, from one power of
 * ten to another. What lies beyond the ends is counted in the last bin at that end.
 */
export function tenfoldHistogram(
  values: readonly number[],
  lowest: number,
  highest: number,
): Bin[] {
  const bins = (highest - lowest) * BINS_PER_TEN;
  const edge = (index: number) => 10 ** (lowest + index / BINS_PER_TEN);
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = Math.floor((Math.log10(value) - lowest) * BINS_PER_TEN);
    const index = Math.min(bins - 1, Math.max(0, bin));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts
    .map((count, index) => ({ from: edge(index), to: edge(index + 1), count }))
    .filter(({ count }) => count > 0);
}
