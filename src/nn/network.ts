import { type Activation, sigmoid } from './activation.ts';
import {
  checkDifferentiable,
  checkInteger,
  checkList,
  checkNotNegative,
  checkObject,
  checkVector,
} from './argument-checks.ts';
import { dot } from './dot.ts';
import { checkForwardPass, type ForwardPass, type LayerPass } from './forward-pass.ts';
import { checkGradients, type Gradients, type LayerGradients } from './gradients.ts';
import { checkLayers, Layer } from './layer.ts';
import type { Loss } from './loss.ts';
import { networkData, layersFrom, type NetworkData } from './network-data.ts';
import { seededRandom, standardNormal } from './random.ts';
import { type Vector, zipWith } from './vector.ts';

/**
 * Layers in a row: each reads the activations of the one before it.
 *
 * To learn is to repeat three steps: `forward` computes a prediction, `backward` finds how the loss
 * changes with every weight and bias, and `update` moves them all a little downhill.
 */
export class Network {
  /** The layers, first to last. `update` puts new ones in their place. */
  readonly layers: readonly Layer[];

  /**
   * Copies the layers, so that no two networks share a weight.
   *
   * @throws {TypeError | RangeError} unless there is a layer, and each takes as many inputs as the
   * one before it has neurons.
   */
  constructor(layers: readonly Layer[]) {
    checkLayers('Network: layers', layers);
    this.layers = layers.map((layer) => new Layer(layer.weights, layer.biases, layer.activation));
  }

  /**
   * Returns a network of these sizes, with random weights and every bias 0: `[3, 4, 1]` has three
   * inputs, four hidden neurons and one output.
   *
   * Each weight is close to a standard normal number (see `standardNormal`), drawn layer by layer,
   * row by row. Random, so that no two neurons start equal and stay equal for ever; the biases need
   * no such help. The same seed gives the same network, to the last digit, on every engine. This
   * suits small networks; wide layers want smaller weights (Glorot and Bengio, 2010).
   *
   * @throws {TypeError | RangeError} unless there are two sizes or more, all integers from 1 up,
   * the seed is a safe integer and the activation a function with a derivative.
   */
  static random(
    sizes: Vector,
    options: { readonly seed: number; readonly activation?: Activation | undefined },
  ): Network {
    checkSizes('Network.random: sizes', sizes);
    checkObject('Network.random: options', options);
    checkInteger('Network.random: options.seed', options.seed);

    const { seed, activation = sigmoid } = options;
    const random = seededRandom(seed);
    return new Network(
      zipWith(sizes.slice(0, -1), sizes.slice(1), (inputs, neurons) => {
        const row = () => Array.from({ length: neurons }, () => standardNormal(random));
        const weights = Array.from({ length: inputs }, row);
        const biases = Array<number>(neurons).fill(0);
        return new Layer(weights, biases, activation);
      }),
    );
  }

  /** The count of numbers that the network reads. */
  get inputSize(): number {
    return this.layers.at(0)?.weights.length ?? 0;
  }

  /** The count of numbers that the network answers. */
  get outputSize(): number {
    return this.layers.at(-1)?.biases.length ?? 0;
  }

  /**
   * Returns the network's prediction ŷ for these inputs.
   *
   * @throws {TypeError | RangeError} unless `inputs` holds `inputSize` finite numbers.
   */
  feedforward(inputs: Vector): number[] {
    checkVector('Network.feedforward: inputs', inputs, this.inputSize, 'one for each input');
    return this.layers.reduce((values, layer) => layer.feedforward(values), [...inputs]);
  }

  /**
   * Does the same as `feedforward`, and returns every number on the way: for each layer its inputs
   * x, its weighted sums z = x·w + b and its activations a = f(z).
   *
   * @throws {TypeError | RangeError} unless `inputs` holds `inputSize` finite numbers.
   */
  forward(inputs: Vector): ForwardPass {
    checkVector('Network.forward: inputs', inputs, this.inputSize, 'one for each input');

    const layers: LayerPass[] = [];
    let values: Vector = [...inputs];
    for (const layer of this.layers) {
      const weightedSums = layer.weightedSums(values);
      const activations = weightedSums.map((z) => layer.activation(z));
      layers.push({ inputs: values, weightedSums, activations });
      values = activations;
    }
    return { inputs: [...inputs], layers, predictions: values };
  }

  /**
   * Backpropagates: returns how the loss changes with every weight and bias, for one forward pass.
   * It changes nothing, so every gradient is taken with the weights that made the prediction.
   *
   * It is the chain rule, walked from the last layer to the first. What leaves a layer backward,
   * ∂L/∂x of its inputs, is ∂L/∂a of the layer before it.
   *
   * Source: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors",
   * Nature 323, 1986.
   *
   * @throws {TypeError | RangeError} unless the pass has the shape of this network and `targets`
   * holds `outputSize` finite numbers; and whatever the loss throws.
   */
  backward(pass: ForwardPass, targets: Vector, loss: Loss): Gradients {
    checkForwardPass('Network.backward: pass', pass, this.layers);
    checkVector('Network.backward: targets', targets, this.outputSize, 'one for each output');
    checkDifferentiable('Network.backward: loss', loss, 'meanSquaredError');

    const gradients: LayerGradients[] = [];
    // ∂L/∂a of the last layer, whose activations are the predictions.
    let slopes = loss.derivative(pass.predictions, targets);
    checkVector('Network.backward: ∂L/∂ŷ', slopes, this.outputSize, 'one for each output');

    for (const [layer, { inputs, weightedSums }] of pairs(this.layers, pass.layers).reverse()) {
      // δ_j = ∂L/∂z_j = ∂L/∂a_j · f′(z_j)
      const deltas = zipWith(
        slopes,
        weightedSums,
        (slope, z) => slope * layer.activation.derivative(z),
      );
      checkVector('Network.backward: deltas', deltas);
      gradients.unshift({
        deltas,
        // z_j = Σᵢ xᵢ w_ij + b_j, so ∂z_j/∂w_ij = xᵢ and ∂z_j/∂b_j = 1.
        weightGradients: inputs.map((x) => deltas.map((delta) => x * delta)),
        biasGradients: [...deltas],
      });
      // ∂L/∂xᵢ = Σ_j w_ij δ_j: input i reaches the loss through every neuron j.
      slopes = layer.weights.map((row) => dot(row, deltas));
    }
    return { layers: gradients };
  }

  /**
   * Takes one step of gradient descent: w ← w − η ∂L/∂w and b ← b − η ∂L/∂b, with learning rate η.
   * This is the only thing that changes a network, and it changes all of it or, when it throws,
   * nothing.
   *
   * @throws {TypeError | RangeError} unless the gradients are finite and have the shape of this
   * network, and the learning rate is finite and 0 or more.
   * @throws {RangeError} if the step would make a weight or bias too large for a number.
   */
  update(gradients: Gradients, learningRate: number): void {
    checkGradients('Network.update: gradients', gradients, this.layers);
    checkNotNegative('Network.update: learningRate', learningRate);

    const step = (parameter: number, gradient: number) => {
      const next = parameter - learningRate * gradient;
      checkStep(parameter, next, learningRate);
      return next;
    };
    const layers = zipWith(this.layers, gradients.layers, (layer, gradient) => {
      const weights = zipWith(layer.weights, gradient.weightGradients, (row, slopes) =>
        zipWith(row, slopes, step),
      );
      const biases = zipWith(layer.biases, gradient.biasGradients, step);
      return new Layer(weights, biases, layer.activation);
    });
    // `layers` is read-only to everyone else; this is the one place that replaces it.
    Object.assign(this, { layers });
  }

  /**
   * Returns the network as plain data, so that `JSON.stringify(network)` saves it.
   *
   * @throws {RangeError} if a layer's activation is not one of this package.
   */
  toJSON(): NetworkData {
    return networkData(this.layers);
  }

  /**
   * Returns the network that `toJSON` described, to the last digit. The data may be anybody's.
   *
   * @throws {TypeError | RangeError} naming the path of whatever is missing or wrong in the data.
   */
  static fromJSON(data: unknown): Network {
    return new Network(layersFrom(data));
  }
}

function pairs<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  return zipWith(as, bs, (a, b) => [a, b]);
}

function checkSizes(name: string, sizes: Vector): void {
  checkList(name, sizes);
  if (sizes.length < 2) {
    throw new RangeError(`${name} must hold the inputs and a layer, but it holds 1 number`);
  }
  for (const [i, size] of sizes.entries()) checkInteger(`${name}[${i}]`, size, 1);
}

function checkStep(parameter: number, next: number, learningRate: number): void {
  if (Number.isFinite(next)) return;
  throw new RangeError(
    `Network.update: learningRate must keep every weight and bias finite, ` +
      `but ${learningRate} takes one from ${parameter} to ${next}`,
  );
}
