import type { Point } from './point.ts';

/**
 * Returns the SVG path through some points: the first, and then how far it is from each to the
 * next. A tenth of a pixel is fine enough, and such steps weigh little in a page.
 */
export function polyline(points: readonly Point[]): string {
  const [first, ...rest] = points.map(inTenths);
  if (!first) return '';
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${(nextX - x) / 10} ${(nextY - y) / 10}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0] / 10} ${first[1] / 10}${steps.length > 0 ? `l${steps.join(' ')}` : ''}`;
}

/** Rounds to whole numbers, so that the steps add up to where they lead. */
const inTenths = ([x, y]: Point): [number, number] => [Math.round(x * 10), Math.round(y * 10)];
