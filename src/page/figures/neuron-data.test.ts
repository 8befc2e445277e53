import { expect, it } from 'vitest';
import { serialise } from '../../notebook/runtime/serialise/serialise.ts';
import { readDotProduct } from './neuron-data.ts';

const read = (weights: readonly number[], inputs: readonly number[]) =>
  readDotProduct(
    Object.fromEntries(
      Object.entries({ weights, inputs, bias: 0, z: 0, a: 0.5 }).map(([name, value]) => [
        name,
        serialise(value),
      ]),
    ),
  );
const count = (length: number) => Array.from({ length }, (_, i) => i);

it('draws a neuron of as many weights as inputs, six at most', () => {
  expect(read(count(6), count(6))).toMatchObject({ data: { inputs: [0, 1, 2, 3, 4, 5] } });
  const problem = {
    problem: 'The latest run gave no weights and inputs that this figure can draw.',
  };
  expect(read(count(7), count(7))).toEqual(problem);
  expect(read(count(2), count(3))).toEqual(problem);
});
