import { type Activation, activations } from './activation.ts';
import { checkList, checkMatrix, checkObject, checkVector, describe } from './argument-checks.ts';
import { checkLayers, Layer } from './layer.ts';

/** A network as plain data, ready for `JSON.stringify`, which keeps every number exactly. */
export interface NetworkData {
  layers: LayerData[];
}

/** A layer as plain data. `activation` is a name: sigmoid, tanh, relu or identity. */
export interface LayerData {
  activation: string;
  weights: number[][];
  biases: number[];
}

/** Returns the layers as plain data; throws for an activation that is not of this package. */
export function networkData(layers: readonly Layer[]): NetworkData {
  return {
    layers: layers.map(({ activation, weights, biases }, l) => {
      if (!activations.includes(activation)) {
        throw unknownActivation(`Network.toJSON: layers[${l}].activation`, activation.name);
      }
      return {
        activation: activation.name,
        weights: weights.map((row) => [...row]),
        biases: [...biases],
      };
    }),
  };
}

/** Makes layers of data that may hold anything. Throws an error with the path of what is wrong. */
export function layersFrom(data: unknown): Layer[] {
  checkObject('Network.fromJSON: data', data);
  checkList('Network.fromJSON: data.layers', data.layers);
  const layers = Array.from(data.layers, (layer, l) =>
    layerFrom(`Network.fromJSON: data.layers[${l}]`, layer),
  );
  checkLayers('Network.fromJSON: data.layers', layers);
  return layers;
}

function layerFrom(name: string, data: unknown): Layer {
  checkObject(name, data);
  const { activation, weights, biases } = data;
  checkVector(`${name}.biases`, biases);
  checkMatrix(`${name}.weights`, weights, biases.length, 'one for each bias');
  return new Layer(weights, biases, activationNamed(`${name}.activation`, activation));
}

function activationNamed(name: string, wanted: unknown): Activation {
  const activation = activations.find((known) => known.name === wanted);
  if (activation === undefined) throw unknownActivation(name, wanted);
  return activation;
}

function unknownActivation(name: string, value: unknown): RangeError {
  const names = activations.map((known) => known.name).join(', ');
  return new RangeError(`${name} must be one of ${names}, but it is ${describe(value)}`);
}
