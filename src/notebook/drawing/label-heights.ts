import { round } from './point.ts';

interface Room {
  readonly top: number;
  readonly bottom: number;
  /** How far labels are apart at least. */
  readonly line: number;
}

/** Moves labels that would stand on one another apart, in their order from top to bottom. */
export function labelHeights(wanted: readonly number[], { top, bottom, line }: Room): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const heights = [...wanted];
  let free = top;
  for (const [above, index] of order.entries()) {
    const lowest = bottom - line * (order.length - 1 - above);
    const height = Math.max(free, Math.min(wanted[index] ?? 0, lowest));
    heights[index] = round(height);
    free = height + line;
  }
  return heights;
}
