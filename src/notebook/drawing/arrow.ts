/** The path of an arrow along a line. One too short for its head has a smaller head. */
export function arrow(from: Point, to: Point, head = 8): string {
  const [x1, y1] = from;
  const [x2, y2] = to;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const shaft = `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
  if (length < 1) return shaft;
  const size = Math.min(head, length * 0.6) / length;
  const [backX, backY] = [(x1 - x2) * size, (y1 - y2) * size];
  // The barbs lie half as far to the side as they reach back.
  const barb = (side: number) =>
    `${round(x2 + 0.92 * backX - side * 0.42 * backY)} ${round(y2 + 0.92 * backY + side * 0.42 * backX)}`;
  return `${shaft}M${barb(1)}L${round(x2)} ${round(y2)}L${barb(-1)}`;
}

export type Point = readonly [x: number, y: number];

/** Two decimals are finer than a screen, and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
