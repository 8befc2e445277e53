export type Point = readonly [x: number, y: number];

/** Rounds to two decimals, which are finer than a screen and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Returns the point so far from `from`, on the way to `to`. */
export function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [round(from[0] + share * (to[0] - from[0])), round(from[1] + share * (to[1] - from[1]))];
}
