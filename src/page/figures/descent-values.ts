import type { Values } from '../../notebook/values/report.ts';
import type { Landscape } from './descent.ts';
import { readNames, type Reading } from './reading.ts';
import { list, number, object } from './shapes.ts';
import { trainedShape } from './training-values.ts';

/** The table and the nine numbers to begin with, the loss there, and how far a step goes. */
export interface DescentValues extends Landscape {
  startLoss: number;
  learningRate: number;
}

export function readDescent(values: Values): Reading<DescentValues> {
  return readNames<DescentValues>(values, {
    examples: list(object({ x1: number, x2: number, y: number })),
    start: trainedShape,
    startLoss: number,
    learningRate: number,
  });
}
