import { expect, test } from 'vitest';
import { serialise } from '../../notebook/runtime/serialise/serialise.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { readAtBuild } from './figure-data.ts';
import { readNetwork } from './network-data.ts';
import { readDotProduct, readNeuron } from './neuron-data.ts';
import { readTables } from './tables-data.ts';
import { answer, readTraining } from './training-data.ts';

const limits = { depth: 8, items: 10_000 };
const run = (values: object): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, serialise(value, limits)]),
  );

const problem = (names: string) => ({
  problem: `The latest run gave no ${names} that this figure can draw.`,
});

const neuron = { x: 0.7, w: 1.2, b: -0.4, z: 0.44, a: 0.608 };
const ones = { w1: 1, w2: 1, w3: 1, w4: 1, w5: 1, w6: 1, b1: 0, b2: 0, b3: 0 };
const network = {
  x: [1, 2],
  w1: [
    [1, 2, 3],
    [4, 5, 6],
  ],
  b1: [0, 0, 0],
  w2: [[1], [2], [3]],
  b2: 1,
  z1: [1, 2, 3],
  a1: [0.1, 0.2, 0.3],
  z2: [0.5],
  a2: [0.6],
};

test('a figure reads the values of its names', () => {
  expect(readNeuron(run({ ...neuron, other: 'left alone' }))).toEqual({ data: neuron });
});

test('names that a run has not are named, and of numbers that cannot be drawn it is said why', () => {
  const { w: _, ...rest } = neuron;
  expect(readNeuron(run(rest))).toEqual(problem('w'));
  expect(readNeuron(run({ ...neuron, x: '0.7', z: NaN, a: Infinity }))).toEqual(
    problem('x, z (not a number) and a (diverged to ∞)'),
  );
  expect(readNeuron(run({ ...neuron, w: 1e308, b: -Infinity }))).toEqual(
    problem('w (1e308, too large to draw) and b (diverged to −∞)'),
  );
});

test('where a number deep in a value cannot be drawn, its path is named', () => {
  expect(readNetwork(run({ ...network, w2: [[1], [NaN], [3]] }))).toEqual(
    problem('w2[1][0] (not a number)'),
  );
  const snapshots = [0.5, Infinity].map((loss, epoch) => ({ epoch, loss, model: ones }));
  const people = [{ name: 'Alice', pounds: 133, inches: 65, gender: 'F' }];
  expect(readTraining(run({ people, shift: people[0] ?? {}, snapshots }))).toEqual(
    problem('snapshots[1].loss (diverged to ∞)'),
  );
});

test('of many names the first few are told', () => {
  expect(readNetwork(run({}))).toEqual(problem('x, w1, b1, w2 and 5 more'));
});

test('where all people are alike, no table can be counted in usual distances', () => {
  const people = [{ name: 'Alice', pounds: 133, inches: 65, gender: 'F' }];
  const means = { meanPounds: 133, meanInches: 65, usualPounds: 0, usualInches: 4.7 };
  const snapshots = [{ epoch: 0, loss: 0.5, model: ones }];
  const tables = { rawSnapshots: snapshots, snapshots, standardisedSnapshots: snapshots };
  const shift = { pounds: 135, inches: 66 };
  expect(readTables(run({ people, shift, ...means, ...tables }))).toEqual(
    problem('usualPounds (0, no unit to count in)'),
  );
});

test('a name that every object has is not taken for a value of the program', () => {
  expect(readNeuron(run({}))).toHaveProperty('problem');
});

test('as many weights as inputs are needed', () => {
  const values = { weights: [1, 2], inputs: [3, 5], bias: 2, z: 15, a: 0.9999997 };
  expect(readDotProduct(run(values))).toEqual({ data: values });
  expect(readDotProduct(run({ ...values, inputs: [3] }))).toEqual(problem('weights and inputs'));
});

test('a column of one and a list of one are read as the numbers in them', () => {
  expect(readNetwork(run(network))).toEqual({
    data: { ...network, w2: [1, 2, 3], z2: 0.5, a2: 0.6 },
  });
});

test('a matrix whose rows do not fit the neurons is named', () => {
  const w1 = network.w1.map((row) => row.slice(1));
  expect(readNetwork(run({ ...network, w1 }))).toEqual(problem('w1'));
});

test('the build stops, and names the figure and all that it needs, where its program lacks a name', () => {
  expect(() => readAtBuild('NeuronFigure', run({}), readNeuron)).toThrow(
    /^NeuronFigure: .* no x, w, b, z and a .*x: number; w: number; b: number; z: number; a: number$/,
  );
  expect(readTraining.needs).toMatch(
    /^people: \{ name: string; .* \}\[\]; shift: \{ pounds: number; /,
  );
  expect(readNetwork.needs).toContain('w1: number[][]; b1: number[]; w2: number[]; b2: number');
});

test('the 2-2-1 network answers Alice as it does on paper', () => {
  // All weights 1, all biases 0: h = σ(−2 − 1) = 0.0474, ŷ = σ(0.0474 + 0.0474) = 0.524
  // (Victor Zhou, "Machine Learning for Beginners").
  expect(answer(ones, -2, -1)).toBeCloseTo(0.524, 3);
});

test('a training is read with its people and the nine numbers of its snapshots', () => {
  const values = {
    people: [{ name: 'Alice', pounds: 133, inches: 65, gender: 'F' }],
    shift: { pounds: 135, inches: 66 },
    snapshots: [{ epoch: 0, loss: 0.5, model: ones }],
  };
  expect(readTraining(run(values))).toEqual({ data: values });
  expect(
    readTraining(run({ ...values, people: [], snapshots: [{ epoch: 0, loss: 0.5 }] })),
  ).toEqual(problem('people and snapshots'));
});
