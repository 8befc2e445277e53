import { expect, test } from 'vitest';
import { identity, sigmoid } from './activation.ts';
import { gradientCheck } from './gradient-check.ts';
import { Layer } from './layer.ts';
import { meanSquaredError } from './loss.ts';
import { Network } from './network.ts';

const sample = { inputs: [0.5, -1], targets: [1] };

test('gradientCheck finds the right gradients right', () => {
  const network = Network.random([2, 3, 1], { seed: 1 });
  expect(gradientCheck(network, sample, meanSquaredError).maxRelativeError).toBeLessThan(1e-6);
});

test('gradientCheck says where a wrong gradient is, and both values', () => {
  // One neuron, z = ŷ = 3 · 0.5 + 0 = 1.5, target 1. ∂L/∂w = 2 (1.5 − 1) · 0.5 = 0.5 and
  // ∂L/∂b = 2 · 0.5 = 1. A derivative of 2 instead of 1 doubles both: the relative error is
  // |2 − 1| / 2 = 0.5.
  const wrong = Object.assign((z: number) => z, { derivative: () => 2 });
  const network = new Network([new Layer([[3]], [0], wrong)]);
  const check = gradientCheck(network, { inputs: [0.5], targets: [1] }, meanSquaredError);
  expect(check.maxRelativeError).toBeCloseTo(0.5, 6);
  expect(check.layer).toBe(0);
  expect(check.analytic / check.numeric).toBeCloseTo(2, 6);
  expect(['weights[0][0]', 'biases[0]']).toContain(check.parameter);
});

test('gradientCheck names the layer and the parameter', () => {
  // The derivative is wrong below 0 only, where the second neuron of the first layer is.
  const wrong = Object.assign((z: number) => z, { derivative: (z: number) => (z < 0 ? 0 : 1) });
  const network = new Network([
    new Layer([[1, -1]], [0, 0], wrong),
    new Layer([[1], [1]], [1], identity),
  ]);
  const check = gradientCheck(network, { inputs: [2], targets: [0] }, meanSquaredError);
  expect(check).toMatchObject({ layer: 0, parameter: 'weights[0][1]', analytic: 0 });
  // ŷ = 2 − 2 + 1 = 1; ∂L/∂w = 2 · 1 · 1 · 2 = 4.
  expect(check.numeric).toBeCloseTo(4, 6);
});

test('gradientCheck is safe where all gradients are 0', () => {
  const network = new Network([new Layer([[0], [0]], [1], identity)]);
  const check = gradientCheck(network, sample, meanSquaredError);
  expect(check.analytic).toBeCloseTo(0, 15);
  expect(check.maxRelativeError).toBeLessThan(1e-6);
});

test('gradientCheck leaves the network as it is', () => {
  const network = Network.random([2, 3, 1], { seed: 1, activation: sigmoid });
  const before = JSON.stringify(network);
  gradientCheck(network, sample, meanSquaredError);
  expect(JSON.stringify(network)).toBe(before);
});

test('gradientCheck throws an error that names what is wrong', () => {
  const network = Network.random([2, 3, 1], { seed: 1 });
  expect(() => gradientCheck(network, { ...sample, targets: [1, 2] }, meanSquaredError)).toThrow(
    new RangeError(
      'gradientCheck: sample.targets must hold 1 number, one for each output, but it holds 2',
    ),
  );
});
