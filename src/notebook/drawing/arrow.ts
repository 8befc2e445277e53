import { round, type Point } from './point.ts';

/** Returns the path of an arrow along a line. One too short for its head has a smaller head. */
export function arrow(from: Point, to: Point, head = 8): string {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const shaft = line(from, to);
  if (length < 1) return shaft;
  const size = Math.min(head, length * 0.6) / length;
  const [backX, backY] = [(x1 - x2) * size, (y1 - y2) * size];
  // The barbs lie half as far to the side as they reach back.
  const barb = (side: number) =>
    `${round(x2 + 0.92 * backX - side * 0.42 * backY)} ${round(y2 + 0.92 * backY + side * 0.42 * backX)}`;
  return `${shaft}M${barb(1)}L${round(x2)} ${round(y2)}L${barb(-1)}`;
}

export function line([x1, y1]: Point, [x2, y2]: Point): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
}

/** Returns the path of a line through a point, with `rise` down for each pixel to the right. */
export function tangent([x, y]: Point, rise: number, length: number): string {
  const side = length / 2 / Math.hypot(1, rise);
  return line([x - side, y - side * rise], [x + side, y + side * rise]);
}
