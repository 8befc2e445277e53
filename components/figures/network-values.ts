import type { Values } from '../../src/notebook/report.ts';
import { problem, readNames, type Reading } from './reading.ts';
import { list, number, single } from './shapes.ts';

/** A network with one hidden layer and one output; `w1[i][j]` leads from input i to neuron j. */
export interface NetworkValues {
  x: number[];
  w1: number[][];
  b1: number[];
  w2: number[];
  b2: number;
  z1: number[];
  a1: number[];
  z2: number;
  a2: number;
}

/** More neurons in a layer would not stand beside one another in the room there is. */
const MOST_NEURONS = 8;

export function readNetwork(values: Values): Reading<NetworkValues> {
  const reading = readNames<NetworkValues>(values, {
    x: list(number),
    w1: list(list(number)),
    b1: list(number),
    w2: list(single(number)),
    b2: single(number),
    z1: list(number),
    a1: list(number),
    z2: single(number),
    a2: single(number),
  });
  if ('problem' in reading) return reading;
  const { x, w1, b1, w2, z1, a1 } = reading.found;
  const hidden = b1.length;
  const misfits = Object.entries({
    w1: w1.length === x.length && w1.every((row) => row.length === hidden),
    w2: w2.length === hidden,
    z1: z1.length === hidden,
    a1: a1.length === hidden,
    x: x.length <= MOST_NEURONS,
    b1: hidden <= MOST_NEURONS,
  }).flatMap(([name, fits]) => (fits ? [] : [name]));
  return misfits.length === 0 ? reading : problem(misfits);
}
