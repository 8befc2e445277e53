import type { Values } from '../../notebook/values/report.ts';
import { readNames, type Reading } from './reading.ts';
import { number } from './shapes.ts';

/** A neuron with one input: z = w·x + b, a = σ(z). */
export interface NeuronValues {
  x: number;
  w: number;
  b: number;
  z: number;
  a: number;
}

export function readNeuron(values: Values): Reading<NeuronValues> {
  return readNames<NeuronValues>(values, { x: number, w: number, b: number, z: number, a: number });
}
