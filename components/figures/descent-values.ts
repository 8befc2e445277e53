import type { Values } from '../../src/notebook/report.ts';
import type { Landscape } from './descent.ts';
import { readNames, type Reading } from './reading.ts';
import { list, number, object } from './shapes.ts';

/** The table and the nine numbers to begin with, the loss there, and how far a step goes. */
export interface DescentValues extends Landscape {
  startLoss: number;
  learningRate: number;
}

export function readDescent(values: Values): Reading<DescentValues> {
  return readNames<DescentValues>(values, {
    examples: list(object({ x1: number, x2: number, y: number })),
    start: object({
      w1: number,
      w2: number,
      w3: number,
      w4: number,
      w5: number,
      w6: number,
      b1: number,
      b2: number,
      b3: number,
    }),
    startLoss: number,
    learningRate: number,
  });
}
