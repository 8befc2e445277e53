import { expect, test } from 'vitest';
import { identity } from './activation.ts';
import { Neuron } from './neuron.ts';

test('a neuron with one input gives σ(w x + b)', () => {
  // 1.2 · 0.7 − 0.4 = 0.44 by hand, 0.43999999999999995 in doubles; σ of it, worked outside.
  const neuron = new Neuron([1.2], -0.4);
  expect(neuron.weightedSum([0.7])).toBe(0.43999999999999995);
  expect(neuron.feedforward([0.7])).toBeCloseTo(0.6082590307465143, 12);
});

test('a neuron with two inputs gives σ(w·x + b)', () => {
  // 1 · 3 + 2 · 5 + 2 = 15; σ(15), worked outside.
  const neuron = new Neuron([1, 2], 2);
  expect(neuron.weightedSum([3, 5])).toBe(15);
  expect(neuron.feedforward([3, 5])).toBeCloseTo(0.999999694097773, 12);
});

test('the neuron of Victor Zhou’s introduction gives the value he prints', () => {
  // 0 · 2 + 1 · 3 + 4 = 7; σ(7) = 0.9990889488055994. "Machine Learning for Beginners".
  expect(new Neuron([0, 1], 4).feedforward([2, 3])).toBeCloseTo(0.9990889488055994, 12);
});

test('a neuron uses the activation it was given', () => {
  expect(new Neuron([1, 2], 2, identity).feedforward([3, 5])).toBe(15);
});

test('a neuron keeps its own weights', () => {
  const weights = [1, 2];
  const neuron = new Neuron(weights, 2);
  weights[0] = 100;
  expect(neuron.weights).toEqual([1, 2]);
});

test('Neuron throws an error that names what is wrong', () => {
  const neuron = new Neuron([1, 2], 2);
  expect(() => neuron.feedforward([1, 2, 3])).toThrow(
    new RangeError(
      'Neuron.feedforward: inputs must hold 2 numbers, one for each weight, but it holds 3',
    ),
  );
  expect(() => neuron.weightedSum([1, Infinity])).toThrow(
    new RangeError('Neuron.weightedSum: inputs[1] must be a finite number, but it is Infinity'),
  );
  expect(() => new Neuron([], 0)).toThrow(
    new RangeError('Neuron: weights must hold numbers, but it is empty'),
  );
  expect(() => new Neuron([1], NaN)).toThrow(
    new RangeError('Neuron: bias must be a finite number, but it is NaN'),
  );
  // @ts-expect-error A name is no activation.
  expect(() => new Neuron([1], 0, 'sigmoid')).toThrow(
    new TypeError(
      'Neuron: activation must be a function with a derivative, such as sigmoid, but it is "sigmoid"',
    ),
  );
  // @ts-expect-error A function without a derivative is no activation.
  expect(() => new Neuron([1], 0, Math.tanh)).toThrow(/, but it has no derivative$/);
});
