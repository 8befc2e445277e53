import type { Values } from '../../notebook/values/report.ts';
import { readNames, type Reading } from './reading.ts';
import { list, number, object } from './shapes.ts';

/** One person's way through the 2-2-1 network and back to its first weight, as the program names it. */
export interface BackpropagationValues {
  x1: number;
  x2: number;
  y: number;
  w1: number;
  w2: number;
  w3: number;
  w4: number;
  w5: number;
  w6: number;
  b1: number;
  b3: number;
  hiddenSum: number;
  h1: number;
  h2: number;
  outputSum: number;
  yHat: number;
  L: number;
  dL_dyHat: number;
  dyHat_dh1: number;
  dh1_dw1: number;
  dL_dw1: number;
  learningRate: number;
  /** The table: what the program makes its inputs of. */
  people: { pounds: number; inches: number }[];
  stepped: { w1: number };
  steppedLoss: number;
}

export function readBackpropagation(values: Values): Reading<BackpropagationValues> {
  return readNames<BackpropagationValues>(values, {
    x1: number,
    x2: number,
    y: number,
    w1: number,
    w2: number,
    w3: number,
    w4: number,
    w5: number,
    w6: number,
    b1: number,
    b3: number,
    hiddenSum: number,
    h1: number,
    h2: number,
    outputSum: number,
    yHat: number,
    L: number,
    dL_dyHat: number,
    dyHat_dh1: number,
    dh1_dw1: number,
    dL_dw1: number,
    learningRate: number,
    people: list(object({ pounds: number, inches: number })),
    stepped: object({ w1: number }),
    steppedLoss: number,
  });
}
