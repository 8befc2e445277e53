import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activations, identity, relu, sigmoid, tanh } from './activation.ts';

describe('sigmoid', () => {
  // 1 / (1 + e⁻ᶻ) worked in plain doubles, outside this package.
  test.each([
    [0.43999999999999995, 0.6082590307465143],
    [15, 0.999999694097773],
    [11.21, 0.9999864620477371],
    [0, 0.5],
  ])('of %d is %d', (z, a) => {
    expect(sigmoid(z)).toBeCloseTo(a, 12);
  });

  test('never overflows and stays in 0 … 1', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (z) => {
        expect(sigmoid(z)).toBeGreaterThanOrEqual(0);
        expect(sigmoid(z)).toBeLessThanOrEqual(1);
      }),
    );
    expect([sigmoid(1000), sigmoid(-1000)]).toEqual([1, 0]);
  });

  test('has a derivative that keeps its digits where the neuron is saturated', () => {
    // σ′(z) = e⁻ᶻ / (1 + e⁻ᶻ)². At 15: e⁻¹⁵ = 3.059023205018258e-7, and
    // 3.059023205018258e-7 / (1 + 3.059023205018258e-7)² = 3.059023205018258e-7 · (1 − 6.118e-7)
    // = 3.0590213334944e-7.
    expect(sigmoid.derivative(15) / 3.0590213334944e-7).toBeCloseTo(1, 12);
    expect(sigmoid.derivative(-15)).toBe(sigmoid.derivative(15));
    // At 40 it is e⁻⁴⁰ = 4.248354255291589e-18; 1 − σ(40) would be 0.
    expect(sigmoid.derivative(40) / 4.248354255291589e-18).toBeCloseTo(1, 12);
  });
});

test('relu is 0 below 0 and z above, and its slope at 0 is 0', () => {
  expect([relu(-2), relu(0), relu(3)]).toEqual([0, 0, 3]);
  expect([-2, 0, 3].map((z) => relu.derivative(z))).toEqual([0, 0, 1]);
});

test('identity answers its argument, with slope 1', () => {
  expect([identity(-2.5), identity.derivative(-2.5)]).toEqual([-2.5, 1]);
});

test('tanh is 0 at 0 with slope 1, and keeps the digits of its slope far out', () => {
  expect([tanh(0), tanh.derivative(0)]).toEqual([0, 1]);
  // 1 / cosh²(15) = 4 / (e¹⁵ + e⁻¹⁵)² = 4 / 3269017.3724724107² = 3.743049186855e-13.
  expect(tanh.derivative(15) / (4 / 3269017.3724724107 ** 2)).toBeCloseTo(1, 12);
});

describe.each(activations.map((f) => [f.name, f] as const))('%s', (_, f) => {
  test('is finite, with its derivative, at |z| = 1000', () => {
    for (const z of [-1000, 1000]) {
      expect(f(z)).toSatisfy(Number.isFinite);
      expect(f.derivative(z)).toSatisfy(Number.isFinite);
    }
  });

  test('has the derivative that central differences give, away from a kink', () => {
    const h = 1e-5;
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (z) => {
        fc.pre(Math.abs(z) > 2 * h);
        expect(f.derivative(z)).toBeCloseTo((f(z + h) - f(z - h)) / (2 * h), 8);
      }),
    );
  });

  test('answers NaN with NaN', () => {
    expect(f(NaN)).toBeNaN();
  });
});

test('every activation carries the name that it is saved under', () => {
  expect(activations.map((f) => f.name)).toEqual(['sigmoid', 'tanh', 'relu', 'identity']);
});
