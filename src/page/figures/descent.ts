import { sigmoid } from '../../nn/activation.ts';
import { dataReader, type DataOf } from './figure-data.ts';
import { list, numbers, object } from './shape.ts';
import { answer, trained } from './training-data.ts';

/** The table and the nine numbers to begin with, the loss there, and how far a step goes. */
export const readDescent = dataReader({
  examples: list(object(numbers('x1', 'x2', 'y'))),
  start: trained,
  ...numbers('startLoss', 'learningRate'),
});
export type DescentData = DataOf<typeof readDescent>;

/** A table, and a 2-2-1 network of which only the weight w5 is free: the mean loss is a curve. */
export type Landscape = Pick<DescentData, 'examples' | 'start'>;

export interface DescentPoint {
  readonly weight: number;
  readonly loss: number;
}

/** Returns the mean squared error over the table, with this w5. */
export function lossAt({ examples, start }: Landscape, w5: number): number {
  const model = { ...start, w5 };
  return mean(examples.map(({ x1, x2, y }) => (y - answer(model, x1, x2)) ** 2));
}

/** Returns ∂L/∂w5, the mean over the table of −2 (y − ŷ) · ŷ (1 − ŷ) · h1. */
export function slopeAt({ examples, start }: Landscape, w5: number): number {
  const model = { ...start, w5 };
  return mean(
    examples.map(({ x1, x2, y }) => {
      const yHat = answer(model, x1, x2);
      const h1 = sigmoid(start.w1 * x1 + start.w2 * x2 + start.b1);
      return -2 * (y - yHat) * yHat * (1 - yHat) * h1;
    }),
  );
}

/** Goes so many steps downhill, each from where the one before it ended. */
export function stepsFrom(landscape: Landscape, rate: number, count: number): DescentPoint[] {
  const points: DescentPoint[] = [];
  let weight = landscape.start.w5;
  for (let i = 0; i < count; i += 1) {
    weight -= rate * slopeAt(landscape, weight);
    points.push({ weight, loss: lossAt(landscape, weight) });
  }
  return points;
}

/** The learning rates that a drawing offers. */
export const rates = { least: 0.01, most: 1000 } as const;

/** The learning rates up to which a first step is too small, and from which it is too large. */
interface Bounds {
  small: number;
  large: number;
}

/** How many learning rates are tried between one and its tenfold. */
const PER_TEN = 60;
/** The share of the best first step's gain by which another first step is judged. */
const TENTH = 0.1;

/**
 * Finds the bounds of a good learning rate. A first step is too small if it lowers the loss by less
 * than a tenth of what the best one does. It is too large if it goes past the lowest point and up
 * again by more than that tenth.
 *
 * @returns undefined where there is nothing to gain
 */
export function boundsOf(landscape: Landscape): Bounds | undefined {
  const { w5 } = landscape.start;
  const [before, slope] = [lossAt(landscape, w5), slopeAt(landscape, w5)];
  const count = Math.round(Math.log10(rates.most / rates.least) * PER_TEN);
  const tried = Array.from({ length: count + 1 }, (_, i) => {
    const rate = rates.least * 10 ** (i / PER_TEN);
    return { rate, loss: lossAt(landscape, w5 - rate * slope) };
  });
  const best = tried.reduce((one, other) => (other.loss < one.loss ? other : one));
  const gain = before - best.loss;
  if (gain < 1e-3) return undefined;
  const small = tried.find(({ loss }) => before - loss >= TENTH * gain)?.rate ?? rates.most;
  const large = tried.find(
    ({ rate, loss }) => rate > best.rate && loss - best.loss > TENTH * gain,
  )?.rate;
  return { small, large: large ?? rates.most };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
