import { evenlySpaced } from './evenly-spaced.ts';
import { round, type Point } from './point.ts';

/** An input or a neuron: where its middle is, and how far its border is from there. */
export interface NetworkNode {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly shape: 'square' | 'circle';
}

/** The edge from node `i` of a layer to node `j` of the next. */
export interface NetworkEdge {
  /** The layer that it leaves: 0 for the inputs. */
  readonly layer: number;
  readonly i: number;
  readonly j: number;
  readonly path: string;
  readonly middle: Point;
  /** Where a handle stands: near the beginning, where edges into one node are still apart. */
  readonly handle: Point;
}

/** How far edges are apart where they begin and end, unless a node has less room than that. */
const APART = 9;

/** How far along an edge its handle stands. */
const HANDLE = 0.36;

/** Returns the nodes of a layer, evenly in its column, and smaller where they would touch. */
export function layerNodes(
  count: number,
  x: number,
  [top, bottom]: readonly [number, number],
  { shape, half }: Pick<NetworkNode, 'shape' | 'half'>,
): NetworkNode[] {
  const room = count > 1 ? (bottom - top) / (count - 1) / 2 - 4 : Infinity;
  return evenlySpaced(count, top, bottom).map((y) => ({
    x,
    y,
    half: Math.min(half, room),
    shape,
  }));
}

/** Returns every edge between neighbouring layers, those into one node after another. */
export function networkEdges(layers: readonly (readonly NetworkNode[])[]): NetworkEdge[] {
  return layers.slice(1).flatMap((nodes, layer) => {
    const before = layers[layer] ?? [];
    return nodes.flatMap((to, j) =>
      before.map((from, i) => ({
        layer,
        i,
        j,
        ...edgeCurve(from, [j, nodes.length], to, [i, before.length]),
      })),
    );
  });
}

/** Returns the width of an edge: the largest weight is widest, a weight of 0 a fifth of that. */
export function edgeWidth(weight: number, largest: number, widest: number): number {
  return round(widest * (0.2 + 0.8 * (Math.abs(weight) / largest)));
}

/**
 * Draws the edge that is number `out` of those that leave a node and number `into` of those that
 * reach another. Each begins and ends at a point of its own on the borders, sideways, so that no
 * two edges run into each other or beside each other, and each can be followed by eye.
 */
function edgeCurve(
  from: NetworkNode,
  [out, leaving]: readonly [number, number],
  to: NetworkNode,
  [into, reaching]: readonly [number, number],
): Pick<NetworkEdge, 'path' | 'middle' | 'handle'> {
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

/** Returns one coordinate of a cubic Bézier curve, a share of the way along it. */
function onCurve([a, b, c, d]: readonly [number, number, number, number], t: number): number {
  const u = 1 - t;
  return u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
}

function onBorder(
  { x, y, half, shape }: NetworkNode,
  side: 1 | -1,
  index: number,
  count: number,
): Point {
  const apart = Math.min(APART, (1.5 * half) / count);
  const off = (index - (count - 1) / 2) * apart;
  const reach = shape === 'square' ? half : Math.sqrt(half ** 2 - off ** 2);
  return [x + side * reach, y + off];
}
