import { sigmoid } from '../../nn/activation.ts';
import { answer, type Trained } from './training-values.ts';

/** A table, and a 2-2-1 network of which only the weight w5 is free: the mean loss is a curve. */
export interface Landscape {
  examples: { x1: number; x2: number; y: number }[];
  start: Trained;
}

export interface Place {
  readonly weight: number;
  readonly loss: number;
}

/** The mean squared error over the table, with this w5. */
export function lossAt({ examples, start }: Landscape, w5: number): number {
  const model = { ...start, w5 };
  return mean(examples.map(({ x1, x2, y }) => (y - answer(model, x1, x2)) ** 2));
}

/** ∂L/∂w5, the mean over the table of −2 (y − ŷ) · ŷ (1 − ŷ) · h1. */
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

/** Where so many steps downhill lead, one after another, each from where the one before it ended. */
export function stepsFrom(landscape: Landscape, rate: number, count: number): Place[] {
  const places: Place[] = [];
  let weight = landscape.start.w5;
  for (let i = 0; i < count; i += 1) {
    weight -= rate * slopeAt(landscape, weight);
    places.push({ weight, loss: lossAt(landscape, weight) });
  }
  return places;
}

/** The learning rates that a drawing offers. */
export const rates = { least: 0.01, most: 1000 } as const;

/** Up to `small` the first step is too small, and from `large` on it is too large. */
export interface Bounds {
  small: number;
  large: number;
}

const PER_TEN = 60;
/** What there is to gain is what the best of all first steps gains. */
const TENTH = 0.1;

/**
 * A first step is too small if it gains less than a tenth of what there is to gain. It is too large
 * if it goes past the lowest place, and up again by more than a tenth of that.
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
