import { checkVector } from './argument-checks.ts';
import { type Vector, zipWith } from './vector.ts';

/**
 * How wrong the predictions ŷ are for the targets y: one number L, 0 at best.
 *
 * `derivative` is ∂L/∂ŷ, one number for each prediction: how fast the loss grows with it.
 */
export interface Loss {
  (predictions: Vector, targets: Vector): number;
  derivative(predictions: Vector, targets: Vector): number[];
}

/**
 * L = 1/n Σ (ŷ − y)², the mean over the n outputs. ∂L/∂ŷ = 2 (ŷ − y) / n.
 *
 * @throws {TypeError | RangeError} unless both hold equally many finite numbers, and at least one.
 */
export const meanSquaredError: Loss = Object.assign(
  (predictions: Vector, targets: Vector): number => {
    checkPairs('meanSquaredError', predictions, targets);
    return mean(zipWith(predictions, targets, (p, y) => (p - y) ** 2));
  },
  {
    derivative(predictions: Vector, targets: Vector): number[] {
      checkPairs('meanSquaredError.derivative', predictions, targets);
      return zipWith(predictions, targets, (p, y) => (2 * (p - y)) / predictions.length);
    },
  },
);

/**
 * L = −1/n Σ (y ln ŷ + (1 − y) ln(1 − ŷ)), the mean over the n outputs, for yes-or-no answers: ŷ is
 * the predicted probability of yes. ∂L/∂ŷ = (ŷ − y) / (ŷ (1 − ŷ)) / n.
 *
 * A prediction of exactly 0 or 1 would make the loss infinite when it is wrong. So predictions are
 * clipped to ε … 1 − ε with ε = 2⁻⁵² (as in scikit-learn's `log_loss`): no output loses more than
 * −ln ε ≈ 36.04. The derivative is taken at the clipped prediction, so it is finite and still
 * points the right way.
 *
 * @throws {TypeError | RangeError} unless both hold equally many numbers in 0 … 1, and one or more.
 */
export const binaryCrossEntropy: Loss = Object.assign(
  (predictions: Vector, targets: Vector): number => {
    checkProbabilities('binaryCrossEntropy', predictions, targets);
    // log1p(−p) is ln(1 − p), exact for small p too.
    return -mean(
      zipWith(predictions.map(clip), targets, (p, y) => y * Math.log(p) + (1 - y) * Math.log1p(-p)),
    );
  },
  {
    derivative(predictions: Vector, targets: Vector): number[] {
      checkProbabilities('binaryCrossEntropy.derivative', predictions, targets);
      const n = predictions.length;
      return zipWith(predictions.map(clip), targets, (p, y) => (p - y) / (p * (1 - p)) / n);
    },
  },
);

function mean(values: Vector): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function clip(probability: number): number {
  return Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON);
}

function checkPairs(name: string, predictions: Vector, targets: Vector): void {
  checkVector(`${name}: predictions`, predictions);
  checkVector(`${name}: targets`, targets, predictions.length, 'one for each prediction');
}

function checkProbabilities(name: string, predictions: Vector, targets: Vector): void {
  checkPairs(name, predictions, targets);
  for (const [argument, values] of Object.entries({ predictions, targets })) {
    const i = values.findIndex((value) => value < 0 || value > 1);
    if (i >= 0) {
      throw new RangeError(
        `${name}: ${argument}[${i}] must be a probability from 0 to 1, but it is ${values[i]}`,
      );
    }
  }
}
