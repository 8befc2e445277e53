import type { Drawing } from './view.ts';

/** Where the neurons and edges of a network lie, in pixels. */
export interface NetworkGeometry {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** A column for the inputs, and one for each layer. */
  readonly columns: readonly (readonly Place[])[];
  readonly edges: readonly Edge[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** The neuron's bias; an input has none. */
  readonly bias: number | undefined;
}

export interface Edge {
  readonly from: Place;
  readonly to: Place;
  readonly weight: number;
  /** From a hair to three pixels, by the size of the weight. */
  readonly stroke: number;
}

const margin = 34;

/** Lays a network out in a width, inputs on the left. */
export function networkGeometry({ layers }: Drawing, width: number): NetworkGeometry {
  const inputs = layers[0]?.weights.length ?? 0;
  const sizes = [inputs, ...layers.map(({ biases }) => biases.length)];
  const tallest = Math.max(...sizes);
  const gap = tallest > 8 ? 34 : 52;
  const height = gap * tallest + 44;
  const radius = Math.min(16, gap / 2 - 4);
  const across = (width - 2 * margin) / (sizes.length - 1);
  const columns = sizes.map((size, column) =>
    Array.from({ length: size }, (_, row): Place => {
      const bias = column === 0 ? undefined : layers[column - 1]?.biases[row];
      const y = (height - 34) / 2 + (row - (size - 1) / 2) * gap + 4;
      return { x: round(margin + across * column), y: round(y), bias };
    }),
  );
  const largest = Math.max(1e-9, ...layers.flatMap(({ weights }) => weights.flat().map(Math.abs)));
  const edges = layers.flatMap(({ weights }, l) =>
    weights.flatMap((row, i) =>
      row.flatMap((weight, j): Edge[] => {
        const [from, to] = [columns[l]?.[i], columns[l + 1]?.[j]];
        const stroke = round(0.6 + 2.4 * (Math.abs(weight) / largest));
        return from && to ? [{ from, to, weight, stroke }] : [];
      }),
    ),
  );
  return { width, height, radius, columns, edges };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
