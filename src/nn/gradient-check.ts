import { checkDifferentiable, checkInstance, checkNumber } from './argument-checks.ts';
import type { LayerGradients } from './gradients.ts';
import { Layer } from './layer.ts';
import type { Loss } from './loss.ts';
import { Network } from './network.ts';
import { checkSample, type Sample } from './sample.ts';
import { zipWith } from './vector.ts';

/** The parameter where `Network.backward` is furthest from central differences. */
export interface GradientCheck {
  /** |analytic − numeric| / max(|analytic|, |numeric|, 10⁻⁴), at most over all parameters. */
  readonly maxRelativeError: number;
  /** The layer of that parameter, counted from 0. */
  readonly layer: number;
  /** Its path in the layer, such as `weights[0][1]` or `biases[0]`. */
  readonly parameter: string;
  /** Its gradient by `Network.backward`. */
  readonly analytic: number;
  /** Its gradient by central differences. */
  readonly numeric: number;
}

/**
 * Compares every gradient of `Network.backward` with its central difference
 * (L(w + h) − L(w − h)) / 2h, which needs no calculus: only the loss, with one parameter moved a
 * little up and a little down. Here h = 10⁻⁵ · max(1, |w|). The network stays as it is.
 *
 * Below 10⁻⁴ a gradient is compared as if it were 10⁻⁴: the difference itself is rounded to about
 * 10⁻¹¹, so a relative error would measure that rounding, or divide by zero. A correct gradient
 * gives 10⁻⁶ or less where inputs, weights and loss are near 1. More is expected at the kink of
 * relu, and where `binaryCrossEntropy` clips.
 *
 * @throws {TypeError | RangeError} unless the sample fits the network; and what the loss throws.
 */
export function gradientCheck(network: Network, sample: Sample, loss: Loss): GradientCheck {
  checkInstance('gradientCheck: network', network, Network, 'Network');
  checkSample('gradientCheck: sample', network, sample);
  checkDifferentiable('gradientCheck: loss', loss, 'meanSquaredError');

  const { inputs, targets } = sample;
  const { layers } = network;
  const gradients = network.backward(network.forward(inputs), targets, loss);
  const lossWith = (l: number, layer: Layer) =>
    loss(new Network(layers.with(l, layer)).feedforward(inputs), targets);

  const checks = zipWith(layers, gradients.layers, parametersOf).flatMap((parameters, l) =>
    parameters.map(({ parameter, value, analytic, layerWith }): GradientCheck => {
      const h = 1e-5 * Math.max(1, Math.abs(value));
      const difference = lossWith(l, layerWith(value + h)) - lossWith(l, layerWith(value - h));
      const numeric = difference / (2 * h);
      checkNumber('gradientCheck: the central difference of the loss', numeric);
      return {
        maxRelativeError: relativeError(analytic, numeric),
        layer: l,
        parameter,
        analytic,
        numeric,
      };
    }),
  );
  return checks.reduce((worst, check) =>
    check.maxRelativeError > worst.maxRelativeError ? check : worst,
  );
}

interface Parameter {
  readonly parameter: string;
  readonly value: number;
  readonly analytic: number;
  layerWith(value: number): Layer;
}

/** Lists every parameter of a layer. `layerWith` makes the layer with another value in its place. */
function parametersOf(layer: Layer, gradients: LayerGradients): Parameter[] {
  const { weights, biases, activation } = layer;
  const ofWeights = weights.flatMap((row, i) =>
    row.map((value, j) => ({
      parameter: `weights[${i}][${j}]`,
      value,
      analytic: gradients.weightGradients[i]?.[j] ?? 0,
      layerWith: (next: number) =>
        new Layer(weights.with(i, row.with(j, next)), biases, activation),
    })),
  );
  const ofBiases = biases.map((value, j) => ({
    parameter: `biases[${j}]`,
    value,
    analytic: gradients.biasGradients[j] ?? 0,
    layerWith: (next: number) => new Layer(weights, biases.with(j, next), activation),
  }));
  return [...ofWeights, ...ofBiases];
}

function relativeError(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-4);
}
