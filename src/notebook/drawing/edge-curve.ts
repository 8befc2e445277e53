import { round } from './arrow.ts';

/** A thing in a layer of a drawing: where its middle is, and how far its border is from there. */
export interface Node {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly shape: 'square' | 'circle';
}

/** An edge between two layers: its path, its middle, and a place for a handle on it. */
export interface EdgeCurve {
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
  /** Nearer to its beginning, where the edges into one node are still apart. */
  readonly handle: readonly [x: number, y: number];
}

/** Edges stand so far apart where they begin and end, unless that is more than a node has room for. */
const APART = 9;

/** How far along an edge its handle stands. */
const HANDLE = 0.36;

/**
 * The edge that is number `out` of those that leave a node and number `into` of those that reach
 * another. Each has a place of its own on both borders and leaves it sideways, so that no two edges
 * run into each other or beside each other, and each can be followed by eye.
 */
export function edgeCurve(
  from: Node,
  [out, leaving]: readonly [number, number],
  to: Node,
  [into, reaching]: readonly [number, number],
): EdgeCurve {
  const [x1, y1] = onBorder(from, 1, out, leaving);
  const [x2, y2] = onBorder(to, -1, into, reaching);
  const bend = 0.38 * (x2 - x1);
  return {
    path: `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`,
    middle: [round((x1 + x2) / 2), round((y1 + y2) / 2)],
    handle: [
      round(onCurve([x1, x1 + bend, x2 - bend, x2], HANDLE)),
      round(onCurve([y1, y1, y2, y2], HANDLE)),
    ],
  };
}

/** One coordinate of a cubic Bézier curve, a share of the way along it. */
function onCurve([a, b, c, d]: readonly [number, number, number, number], t: number): number {
  const u = 1 - t;
  return u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
}

function onBorder(
  { x, y, half, shape }: Node,
  side: 1 | -1,
  index: number,
  count: number,
): [x: number, y: number] {
  const apart = Math.min(APART, (1.5 * half) / count);
  const off = (index - (count - 1) / 2) * apart;
  const reach = shape === 'square' ? half : Math.sqrt(half ** 2 - off ** 2);
  return [x + side * reach, y + off];
}
