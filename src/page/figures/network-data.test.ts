import { expect, test } from 'vitest';
import { serialise } from '../../notebook/runtime/serialise/serialise.ts';
import {
  isSameEdge,
  neuronAt,
  neuronPath,
  readNetwork,
  weightPath,
  type NetworkFigureData,
} from './network-data.ts';

/** Two inputs, two hidden neurons, one output. */
const values: NetworkFigureData = {
  x: [1, 2],
  w1: [
    [3, 4],
    [5, 6],
  ],
  b1: [0.1, 0.2],
  z1: [13.1, 16.2],
  a1: [0.8, 0.9],
  w2: [7, 8],
  b2: 0.3,
  z2: 13.1,
  a2: 0.99,
};

test('a network is drawn with eight inputs and eight hidden neurons, and no more', () => {
  const row = (count: number) => Array.from({ length: count }, () => 1);
  const read = (inputs: number, hidden: number) => {
    const one = row(hidden);
    const names = { x: row(inputs), b1: one, w2: one, b2: 1, z1: one, a1: one, z2: 1, a2: 0.5 };
    const all = Object.entries({ ...names, w1: row(inputs).map(() => one) });
    return readNetwork(Object.fromEntries(all.map(([name, value]) => [name, serialise(value)])));
  };
  const problem = (name: string) => ({
    problem: `The latest run gave no ${name} that this figure can draw.`,
  });
  expect(read(8, 8)).toHaveProperty('data');
  expect(read(8, 9)).toEqual(problem('b1'));
  expect(read(9, 8)).toEqual(problem('x'));
});

test('a hidden neuron has the inputs, and the weights of its own column', () => {
  expect(neuronAt(values, 1)).toEqual({
    layer: 'hidden',
    j: 1,
    inputs: [1, 2],
    weights: [4, 6],
    bias: 0.2,
    z: 16.2,
    a: 0.9,
  });
});

test('the neuron after the hidden ones is the output, and has their activations as inputs', () => {
  expect(neuronAt(values, 2)).toEqual({
    layer: 'output',
    j: 0,
    inputs: [0.8, 0.9],
    weights: [7, 8],
    bias: 0.3,
    z: 13.1,
    a: 0.99,
  });
});

test('an edge is known by its layer and its two ends', () => {
  const edge = { layer: 'hidden', i: 0, j: 1 } as const;
  expect(isSameEdge({ ...edge }, edge)).toBe(true);
  expect(isSameEdge({ ...edge, layer: 'output' }, edge)).toBe(false);
  expect(isSameEdge({ ...edge, i: 1 }, edge)).toBe(false);
  expect(isSameEdge(undefined, edge)).toBe(false);
});

test('a weight and what is of one neuron are found in the program', () => {
  expect(weightPath({ layer: 'hidden', i: 0, j: 1 })).toBe('w1[0][1]');
  expect(weightPath({ layer: 'output', i: 3, j: 0 })).toBe('w2[3][0]');
  expect(neuronPath('z', 1, 2)).toBe('z1[1]');
  expect(neuronPath('b', 2, 2)).toBe('b2');
});
