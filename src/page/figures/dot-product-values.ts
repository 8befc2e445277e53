import type { Values } from '../../notebook/values/report.ts';
import { problem, readNames, type Reading } from './reading.ts';
import { list, number } from './shapes.ts';

/** A neuron with several inputs: z = w·x + b, a = σ(z). */
export interface DotProductValues {
  weights: number[];
  inputs: number[];
  bias: number;
  z: number;
  a: number;
}

/** More would not stand under one another in the room there is. */
const MOST_INPUTS = 6;

export function readDotProduct(values: Values): Reading<DotProductValues> {
  const reading = readNames<DotProductValues>(values, {
    weights: list(number),
    inputs: list(number),
    bias: number,
    z: number,
    a: number,
  });
  if ('problem' in reading) return reading;
  const { weights, inputs } = reading.found;
  const fits = weights.length === inputs.length && inputs.length <= MOST_INPUTS;
  return fits ? reading : problem(['weights', 'inputs']);
}
