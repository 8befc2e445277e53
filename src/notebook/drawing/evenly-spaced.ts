import { round } from './arrow.ts';

/** Places for so many things, evenly from one place to another; a single one stands in the middle. */
export function spread(count: number, from: number, to: number): number[] {
  if (count === 1) return [(from + to) / 2];
  return Array.from({ length: count }, (_, i) => round(from + (i * (to - from)) / (count - 1)));
}
