import { dataReader, type DataOf } from './figure-data.ts';
import { list, number, numbers } from './shape.ts';

/** A neuron with one input: z = w·x + b, a = σ(z). */
export const readNeuron = dataReader(numbers('x', 'w', 'b', 'z', 'a'));
export type NeuronData = DataOf<typeof readNeuron>;

/** More inputs would not stand under one another in the room there is. */
const MOST_INPUTS = 6;

/** A neuron with several inputs. */
export const readDotProduct = dataReader(
  { weights: list(number), inputs: list(number), ...numbers('bias', 'z', 'a') },
  ({ weights, inputs }) =>
    weights.length === inputs.length && inputs.length <= MOST_INPUTS ? [] : ['weights', 'inputs'],
);
export type DotProductData = DataOf<typeof readDotProduct>;

/** Where a neuron stands on its curve: at z, as high as a, as steep as slope; b shifts z. */
export const readSlope = dataReader(numbers('b', 'z', 'a', 'slope'));
export type SlopeData = DataOf<typeof readSlope>;
