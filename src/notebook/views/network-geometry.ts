import { edgeWidth, layerNodes, networkEdges } from '../drawing/network.ts';
import type { NetworkEdge, NetworkNode } from '../drawing/network.ts';
import type { Drawing } from './view.ts';

/** Where the neurons and edges of a network lie, in pixels. */
interface NetworkGeometry {
  readonly height: number;
  /** The inputs, and then each layer. */
  readonly layers: readonly (readonly NetworkNode[])[];
  readonly edges: readonly (NetworkEdge & { readonly weight: number; readonly stroke: number })[];
}

const margin = 34;

/** Lays a network out in a width, inputs on the left. */
export function networkGeometry({ layers }: Drawing, width: number): NetworkGeometry {
  const sizes = [layers[0]?.weights.length ?? 0, ...layers.map(({ biases }) => biases.length)];
  const tallest = Math.max(...sizes);
  const gap = tallest > 8 ? 34 : 52;
  const height = gap * tallest + 44;
  const middle = (height - 34) / 2 + 4;
  const across = (width - 2 * margin) / (sizes.length - 1);
  const nodes = sizes.map((size, layer) => {
    const reach = (gap * (size - 1)) / 2;
    const shape = layer === 0 ? 'square' : 'circle';
    return layerNodes(size, margin + across * layer, [middle - reach, middle + reach], {
      shape,
      half: 16,
    });
  });
  const largest = Math.max(1e-9, ...layers.flatMap(({ weights }) => weights.flat().map(Math.abs)));
  const edges = networkEdges(nodes).map((edge) => {
    const weight = layers[edge.layer]?.weights[edge.i]?.[edge.j] ?? 0;
    return { ...edge, weight, stroke: edgeWidth(weight, largest, 3) };
  });
  return { height, layers: nodes, edges };
}
