import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identity } from './activation.ts';
import { Layer } from './layer.ts';
import { Neuron } from './neuron.ts';
import type { Matrix, Vector } from './vector.ts';

test('weights[i][j] leads from input i to neuron j', () => {
  // z_0 = 10·1 + 100·3 + 1000·5 + 0.5 = 5310.5; z_1 = 10·2 + 100·4 + 1000·6 + 0.25 = 6420.25.
  const layer = new Layer(
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [0.5, 0.25],
    identity,
  );
  expect(layer.weightedSums([10, 100, 1000])).toEqual([5310.5, 6420.25]);
  expect(layer.feedforward([10, 100, 1000])).toEqual([5310.5, 6420.25]);
});

test('a layer is neurons side by side: each column of weights is one neuron', () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });
  const pair = fc.tuple(number, number);
  fc.assert(
    fc.property(pair, pair, pair, pair, ([a, b], [c, d], [p, q], inputs) => {
      const layer = new Layer(
        [
          [a, b],
          [c, d],
        ],
        [p, q],
      );
      const neurons = [new Neuron([a, c], p), new Neuron([b, d], q)];
      expect(layer.feedforward(inputs)).toEqual(neurons.map((n) => n.feedforward(inputs)));
    }),
  );
});

test('a layer keeps its own numbers', () => {
  const weights = [[1], [2]];
  const biases = [3];
  const layer = new Layer(weights, biases);
  weights[0] = [100];
  biases[0] = 100;
  expect(layer).toMatchObject({ weights: [[1], [2]], biases: [3] });
});

test.each<[Matrix, Vector, string]>([
  [[[1, 2], [3]], [0, 0], 'weights[1] must hold 2 numbers, one for each bias, but it holds 1'],
  [[], [0], 'weights must not be empty, but it is'],
  [[[]], [], 'biases must hold numbers, but it is empty'],
  [[[NaN]], [0], 'weights[0][0] must be a finite number, but it is NaN'],
])('Layer throws a RangeError for weights %j and biases %j: %s', (weights, biases, message) => {
  expect(() => new Layer(weights, biases)).toThrow(new RangeError(`Layer: ${message}`));
});

test('Layer throws an error that names what is wrong', () => {
  // @ts-expect-error A row is no matrix.
  expect(() => new Layer([1, 2], [0])).toThrow(
    new TypeError('Layer: weights[0] must be an array of numbers, but it is 1'),
  );
  expect(() => new Layer([[1], [2]], [0]).feedforward([1])).toThrow(
    new RangeError(
      'Layer.weightedSums: inputs must hold 2 numbers, one for each row, but it holds 1',
    ),
  );
});

test('Layer.weightedSums throws a RangeError when a sum overflows', () => {
  expect(() => new Layer([[1e308]], [0], identity).feedforward([1e308])).toThrow(
    /^Layer.weightedSums: the weighted sum of neuron 0 must be a finite number, but it is Infinity/,
  );
});
