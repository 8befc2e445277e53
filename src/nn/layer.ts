import { type Activation, sigmoid } from './activation.ts';
import {
  checkDifferentiable,
  checkInstance,
  checkLength,
  checkList,
  checkMatrix,
  checkVector,
} from './argument-checks.ts';
import { dot } from './dot.ts';
import { column, type Matrix, type Vector } from './vector.ts';

/**
 * Neurons side by side that read the same inputs.
 *
 * `weights[i][j]` leads from input i to neuron j: a row for each input, a column for each neuron.
 * A layer never changes; `Network.update` puts a new one in its place.
 */
export class Layer {
  readonly weights: Matrix;
  readonly biases: Vector;
  readonly activation: Activation;

  /**
   * Copies its arguments.
   *
   * @throws {TypeError | RangeError} unless there is an input and a neuron, each row of `weights`
   * holds as many numbers as there are biases, and all numbers are finite.
   */
  constructor(weights: Matrix, biases: Vector, activation: Activation = sigmoid) {
    checkVector('Layer: biases', biases);
    checkMatrix('Layer: weights', weights, biases.length, 'one for each bias');
    checkDifferentiable('Layer: activation', activation, 'sigmoid');

    this.weights = weights.map(copy);
    this.biases = copy(biases);
    this.activation = activation;
  }

  /**
   * Returns z_j = Σᵢ xᵢ w_ij + b_j, for each neuron j.
   *
   * @throws {TypeError | RangeError} unless `inputs` holds a finite number for each row of weights.
   * @throws {RangeError} if a sum is too large for a number, as when a training diverges.
   */
  weightedSums(inputs: Vector): number[] {
    checkVector('Layer.weightedSums: inputs', inputs, this.weights.length, 'one for each row');
    const sums = this.biases.map((bias, j) => dot(inputs, column(this.weights, j)) + bias);
    checkOverflow(sums);
    return sums;
  }

  /** Returns a_j = f(z_j), for each neuron j. Throws as `weightedSums` does. */
  feedforward(inputs: Vector): number[] {
    return this.weightedSums(inputs).map((z) => this.activation(z));
  }
}

/** Throws unless there is a layer, and each has a row of weights for each neuron before it. */
export function checkLayers(name: string, layers: readonly Layer[]): void {
  checkList(name, layers);
  let before: Layer | undefined;
  for (const [l, layer] of layers.entries()) {
    checkInstance(`${name}[${l}]`, layer, Layer, 'Layer');
    const rows = before?.biases.length ?? layer.weights.length;
    checkLength(`${name}[${l}].weights`, layer.weights, rows, 'one for each neuron before it');
    before = layer;
  }
}

// Adding 0 turns −0 into 0: JSON has no −0, and a network must come back from it unchanged.
function copy(vector: Vector): number[] {
  return vector.map((value) => value + 0);
}

function checkOverflow(sums: Vector): void {
  const j = sums.findIndex((z) => !Number.isFinite(z));
  if (j >= 0) {
    throw new RangeError(
      `Layer.weightedSums: the weighted sum of neuron ${j} must be a finite number, but it is ` +
        `${sums[j]}: inputs or weights are too large (in training, try a smaller learning rate)`,
    );
  }
}
