import { dataReader, type DataOf } from './figure-data.ts';
import { list, number, numbers, object } from './shape.ts';

/** One person's forward pass through the 2-2-1 network, and the way back to its first weight. */
export const readBackpropagation = dataReader({
  ...numbers('x1', 'x2', 'y', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'b1', 'b3'),
  ...numbers('hiddenSum', 'h1', 'h2', 'outputSum', 'yHat', 'L'),
  ...numbers('dL_dyHat', 'dyHat_dh1', 'dh1_dw1', 'dL_dw1', 'learningRate'),
  /** The table from which the program makes its inputs. */
  people: list(object(numbers('pounds', 'inches'))),
  stepped: object(numbers('w1')),
  steppedLoss: number,
});
export type BackpropagationData = DataOf<typeof readBackpropagation>;
