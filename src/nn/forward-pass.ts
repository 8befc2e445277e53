import { checkLength, checkObject, checkVector } from './argument-checks.ts';
import type { Layer } from './layer.ts';
import type { Vector } from './vector.ts';

/** Every number of one forward pass, for the backward pass and for a reader to look at. */
export interface ForwardPass {
  /** The inputs of the network: x. */
  readonly inputs: Vector;
  /** For each layer, first to last, the numbers in it. */
  readonly layers: readonly LayerPass[];
  /** The network's answer: ŷ, the activations of the last layer. */
  readonly predictions: Vector;
}

/** The numbers of one layer in a forward pass. */
export interface LayerPass {
  /** The inputs of the layer: x for the first one, else the activations before it. */
  readonly inputs: Vector;
  /** z_j = Σᵢ xᵢ w_ij + b_j, for each neuron j. */
  readonly weightedSums: Vector;
  /** a_j = f(z_j), for each neuron j. */
  readonly activations: Vector;
}

/** Throws unless the pass has the shape of these layers. */
export function checkForwardPass(name: string, pass: ForwardPass, layers: readonly Layer[]): void {
  checkObject(name, pass);
  checkLength(`${name}.layers`, pass.layers, layers.length, 'one for each layer');
  let neurons = 0;
  for (const [l, { weights, biases }] of layers.entries()) {
    const at = `${name}.layers[${l}]`;
    const values = pass.layers[l];
    neurons = biases.length;
    checkObject(at, values);
    checkVector(`${at}.inputs`, values.inputs, weights.length, 'one for each input');
    checkVector(`${at}.weightedSums`, values.weightedSums, neurons, 'one for each neuron');
  }
  checkVector(`${name}.predictions`, pass.predictions, neurons, 'one for each output');
}
