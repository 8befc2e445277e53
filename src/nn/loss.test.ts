import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binaryCrossEntropy, meanSquaredError } from './loss.ts';

describe('meanSquaredError', () => {
  test('of answering 0 to (1, 0, 0, 1) is 0.5', () => {
    // (1 + 0 + 0 + 1) / 4 = 0.5. Victor Zhou, "Machine Learning for Beginners: An Introduction to
    // Neural Networks".
    expect(meanSquaredError([0, 0, 0, 0], [1, 0, 0, 1])).toBe(0.5);
  });

  test('has the derivative 2 (ŷ − y) / n', () => {
    // n = 2: 2 (0.5 − 1) / 2 = −0.5 and 2 (3 − 1) / 2 = 2.
    expect(meanSquaredError.derivative([0.5, 3], [1, 1])).toEqual([-0.5, 2]);
  });
});

describe('binaryCrossEntropy', () => {
  test('is −ln of the probability given to what happened, in the mean', () => {
    // −(ln 0.5 + ln(1 − 0.5)) / 2 = ln 2.
    expect(binaryCrossEntropy([0.5, 0.5], [1, 0])).toBeCloseTo(Math.LN2, 15);
    // −ln 0.25 = 2 ln 2.
    expect(binaryCrossEntropy([0.25], [1])).toBeCloseTo(2 * Math.LN2, 15);
  });

  test('has the derivative (ŷ − y) / (ŷ (1 − ŷ)) / n', () => {
    // n = 2: (0.25 − 1) / (0.25 · 0.75) / 2 = −2 and 0.5 / 0.25 / 2 = 1.
    expect(binaryCrossEntropy.derivative([0.25, 0.5], [1, 0])).toEqual([-2, 1]);
  });

  test('of a prediction of exactly 0 or 1 is finite, at most 52 ln 2, with a finite slope', () => {
    // ε = 2⁻⁵², so −ln ε = 52 ln 2 = 36.04….
    expect(binaryCrossEntropy([0], [1])).toBeCloseTo(52 * Math.LN2, 12);
    expect(binaryCrossEntropy([1], [0])).toBeCloseTo(52 * Math.LN2, 12);
    expect(binaryCrossEntropy([0, 1], [0, 1])).toBeCloseTo(0, 15);
    const [up, down] = binaryCrossEntropy.derivative([0, 1], [1, 0]);
    expect(up).toBe(-(2 ** 52) / 2);
    expect(down).toBeCloseTo(2 ** 52 / 2, -2);
  });

  test('throws a RangeError for what is no probability', () => {
    expect(() => binaryCrossEntropy([1.5], [1])).toThrow(
      new RangeError(
        'binaryCrossEntropy: predictions[0] must be a probability from 0 to 1, but it is 1.5',
      ),
    );
    expect(() => binaryCrossEntropy.derivative([0.5, 0.5], [1, -1])).toThrow(
      new RangeError(
        'binaryCrossEntropy.derivative: targets[1] must be a probability from 0 to 1, but it is -1',
      ),
    );
  });
});

describe.each([
  ['meanSquaredError', meanSquaredError],
  ['binaryCrossEntropy', binaryCrossEntropy],
] as const)('%s', (name, loss) => {
  test('has the derivative that central differences give', () => {
    const probability = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    const pairs = fc.array(fc.tuple(probability, probability), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pairs, (list) => {
        const predictions = list.map(([p]) => p);
        const targets = list.map(([, y]) => y);
        const h = 1e-6;
        const numeric = predictions.map((p, i) => {
          const up = loss(predictions.with(i, p + h), targets);
          return (up - loss(predictions.with(i, p - h), targets)) / (2 * h);
        });
        for (const [i, slope] of loss.derivative(predictions, targets).entries()) {
          expect(slope).toBeCloseTo(numeric[i] ?? NaN, 6);
        }
      }),
    );
  });

  test.each([
    [[0.5, 0.5], [1], 'targets must hold 2 numbers, one for each prediction, but it holds 1'],
    [[], [], 'predictions must hold numbers, but it is empty'],
    [[0.5], [NaN], 'targets[0] must be a finite number, but it is NaN'],
    [[NaN], [1], 'predictions[0] must be a finite number, but it is NaN'],
  ])('throws a RangeError for %j and %j: %s', (predictions, targets, message) => {
    expect(() => loss(predictions, targets)).toThrow(new RangeError(`${name}: ${message}`));
    expect(() => loss.derivative(predictions, targets)).toThrow(`${name}.derivative: ${message}`);
  });
});
