import { round } from './arrow.ts';

/** The SVG path through some points. */
export function polyline(points: readonly (readonly [x: number, y: number])[]): string {
  return points.length === 0
    ? ''
    : `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}
