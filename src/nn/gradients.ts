import { checkLength, checkMatrix, checkObject, checkVector } from './argument-checks.ts';
import type { Layer } from './layer.ts';
import { type Matrix, type Vector, zipWith } from './vector.ts';

/** The slope of the loss L in every number of a network, as `Network.backward` finds it. */
export interface Gradients {
  /** For each layer, first to last, the gradients in it. */
  readonly layers: readonly LayerGradients[];
}

/** The gradients of one layer. Each has the shape of what it is the gradient of. */
export interface LayerGradients {
  /** δ_j = ∂L/∂z_j, for each neuron j. */
  readonly deltas: Vector;
  /** ∂L/∂w_ij = xᵢ δ_j, for each weight. */
  readonly weightGradients: Matrix;
  /** ∂L/∂b_j = δ_j, for each bias. */
  readonly biasGradients: Vector;
}

/** Returns the mean of the gradients of several samples: the gradients of their mean loss. */
export function averageGradients(samples: readonly Gradients[]): Gradients {
  const total = samples.reduce((sum, gradients) => combine(sum, gradients, (x, y) => x + y));
  return combine(total, total, (x) => x / samples.length);
}

function combine(a: Gradients, b: Gradients, join: (x: number, y: number) => number): Gradients {
  const vectors = (x: Vector, y: Vector) => zipWith(x, y, join);
  const matrices = (x: Matrix, y: Matrix) => zipWith(x, y, vectors);
  return {
    layers: zipWith(a.layers, b.layers, (x, y) => ({
      deltas: vectors(x.deltas, y.deltas),
      weightGradients: matrices(x.weightGradients, y.weightGradients),
      biasGradients: vectors(x.biasGradients, y.biasGradients),
    })),
  };
}

/** Throws unless the gradients are finite and have the shape of these layers. */
export function checkGradients(name: string, gradients: Gradients, layers: readonly Layer[]): void {
  checkObject(name, gradients);
  checkLength(`${name}.layers`, gradients.layers, layers.length, 'one for each layer');
  for (const [l, { weights, biases }] of layers.entries()) {
    const at = `${name}.layers[${l}]`;
    const layer = gradients.layers[l];
    const neurons = biases.length;
    checkObject(at, layer);
    checkLength(
      `${at}.weightGradients`,
      layer.weightGradients,
      weights.length,
      'one for each input',
    );
    checkMatrix(`${at}.weightGradients`, layer.weightGradients, neurons, 'one for each neuron');
    checkVector(`${at}.biasGradients`, layer.biasGradients, neurons, 'one for each neuron');
  }
}
