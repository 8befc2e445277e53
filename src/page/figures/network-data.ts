import { dataReader, type DataOf } from './figure-data.ts';
import { list, number, single } from './shape.ts';

/** More neurons in a layer would not stand beside one another in the room there is. */
const MOST_NEURONS = 8;

/** A network with one hidden layer and one output; `w1[i][j]` leads from input i to neuron j. */
export const readNetwork = dataReader(
  {
    x: list(number),
    w1: list(list(number)),
    b1: list(number),
    w2: list(single(number)),
    b2: single(number),
    z1: list(number),
    a1: list(number),
    z2: single(number),
    a2: single(number),
  },
  ({ x, w1, b1, w2, z1, a1 }) => {
    const hidden = b1.length;
    return Object.entries({
      w1: w1.length === x.length && w1.every((row) => row.length === hidden),
      w2: w2.length === hidden,
      z1: z1.length === hidden,
      a1: a1.length === hidden,
      x: x.length <= MOST_NEURONS,
      b1: hidden <= MOST_NEURONS,
    }).flatMap(([name, fits]) => (fits ? [] : [name]));
  },
);
export type NetworkFigureData = DataOf<typeof readNetwork>;

/** The weight from the input `i` of a layer to its neuron `j`. */
export interface Edge {
  readonly layer: Layer;
  readonly i: number;
  readonly j: number;
}

export type Layer = 'hidden' | 'output';

/** A neuron with all that goes in and all that comes of it. */
export interface OpenNeuron {
  readonly layer: Layer;
  /** Its index in its layer. */
  readonly j: number;
  readonly inputs: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
  readonly z: number;
  readonly a: number;
}

/** Returns a neuron by its number: first the hidden ones, and after them the output. */
export function neuronAt(network: NetworkFigureData, number: number): OpenNeuron {
  const { x, w1, b1, z1, a1, w2, b2, z2, a2 } = network;
  if (number >= b1.length)
    return { layer: 'output', j: 0, inputs: a1, weights: w2, bias: b2, z: z2, a: a2 };
  return {
    layer: 'hidden',
    j: number,
    inputs: x,
    weights: w1.map((row) => row[number] ?? 0),
    bias: b1[number] ?? 0,
    z: z1[number] ?? 0,
    a: a1[number] ?? 0,
  };
}

export const weightPath = ({ layer, i, j }: Edge): string =>
  `${layer === 'hidden' ? 'w1' : 'w2'}[${i}][${j}]`;

/** Returns the program's path of a value of a neuron, by its number as in `neuronAt`. */
export const neuronPath = (kind: 'b' | 'z' | 'a', number: number, hidden: number): string =>
  number < hidden ? `${kind}1[${number}]` : `${kind}2`;

export const isSameEdge = (a: Edge | undefined, b: Edge): boolean =>
  a?.layer === b.layer && a.i === b.i && a.j === b.j;
