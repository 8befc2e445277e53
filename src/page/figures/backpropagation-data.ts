import { dataReader, type DataOf } from './figure-data.ts';
import { list, number, object } from './shape.ts';

/** One person's forward pass through the 2-2-1 network, and the way back to its first weight. */
export const readBackpropagation = dataReader({
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
  /** The table from which the program makes its inputs. */
  people: list(object({ pounds: number, inches: number })),
  stepped: object({ w1: number }),
  steppedLoss: number,
});
export type BackpropagationData = DataOf<typeof readBackpropagation>;
