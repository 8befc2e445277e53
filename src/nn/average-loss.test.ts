import { expect, test } from 'vitest';
import { identity } from './activation.ts';
import { averageLoss } from './average-loss.ts';
import { Layer } from './layer.ts';
import { meanSquaredError } from './loss.ts';
import { Network } from './network.ts';

const double = new Network([new Layer([[2]], [0], identity)]);

test('averageLoss is the mean of the losses of the samples', () => {
  // Predictions 2 and 6 for targets 1 and 3: ((2 − 1)² + (6 − 3)²) / 2 = (1 + 9) / 2 = 5.
  const samples = [
    { inputs: [1], targets: [1] },
    { inputs: [3], targets: [3] },
  ];
  expect(averageLoss(double, samples, meanSquaredError)).toBe(5);
});

test('averageLoss throws an error that names what is wrong', () => {
  expect(() => averageLoss(double, [], meanSquaredError)).toThrow(
    new RangeError('averageLoss: samples must not be empty, but it is'),
  );
  expect(() => averageLoss(double, [{ inputs: [1, 2], targets: [1] }], meanSquaredError)).toThrow(
    new RangeError(
      'averageLoss: samples[0].inputs must hold 1 number, one for each input, but it holds 2',
    ),
  );
  // @ts-expect-error A name is no loss.
  expect(() => averageLoss(double, [{ inputs: [1], targets: [1] }], 'mse')).toThrow(
    'averageLoss: loss must be a function with a derivative, such as meanSquaredError',
  );
});
