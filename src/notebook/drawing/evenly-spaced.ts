import { round } from './point.ts';

/** Returns so many positions, evenly from one to another; a single one lies in the middle. */
export function evenlySpaced(count: number, from: number, to: number): number[] {
  if (count === 1) return [(from + to) / 2];
  return Array.from({ length: count }, (_, i) => round(from + (i * (to - from)) / (count - 1)));
}
