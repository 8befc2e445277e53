import { type Activation, sigmoid } from './activation.ts';
import { checkDifferentiable, checkNumber, checkVector } from './argument-checks.ts';
import { dot } from './dot.ts';
import type { Vector } from './vector.ts';

/** One neuron: a = f(w·x + b), with a weight for each input, a bias and an activation f. */
export class Neuron {
  readonly weights: Vector;
  readonly bias: number;
  readonly activation: Activation;

  /** @throws {TypeError | RangeError} unless there is a weight, and all numbers are finite. */
  constructor(weights: Vector, bias: number, activation: Activation = sigmoid) {
    checkVector('Neuron: weights', weights);
    checkNumber('Neuron: bias', bias);
    checkDifferentiable('Neuron: activation', activation, 'sigmoid');

    this.weights = [...weights];
    this.bias = bias;
    this.activation = activation;
  }

  /**
   * Returns z = w·x + b.
   *
   * @throws {TypeError | RangeError} unless `inputs` holds a finite number for each weight.
   */
  weightedSum(inputs: Vector): number {
    checkVector('Neuron.weightedSum: inputs', inputs, this.weights.length, 'one for each weight');
    return dot(this.weights, inputs) + this.bias;
  }

  /**
   * Returns a = f(z), the neuron's output.
   *
   * @throws {TypeError | RangeError} unless `inputs` holds a finite number for each weight.
   */
  feedforward(inputs: Vector): number {
    checkVector('Neuron.feedforward: inputs', inputs, this.weights.length, 'one for each weight');
    return this.activation(this.weightedSum(inputs));
  }
}
