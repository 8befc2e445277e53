import { describe, expect, test } from 'vitest';
import { Layer, meanSquaredError, Network } from '../../nn/index.ts';
import { boundsOf, lossAt, rates, slopeAt, stepsFrom, type Landscape } from './descent.ts';

// The table of Victor Zhou's "Machine Learning for Beginners", less 135 pounds and 66 inches.
const examples = [
  { x1: -2, x2: -1, y: 1 },
  { x1: 25, x2: 6, y: 0 },
  { x1: 17, x2: 4, y: 0 },
  { x1: -15, x2: -6, y: 1 },
];
const start = { w1: 1, w2: 1, w3: 1, w4: 1, w5: 1, w6: 1, b1: 0, b2: 0, b3: 0 };
const landscape: Landscape = { examples, start };

test('the loss is the mean of the squared errors', () => {
  // Alice: σ(2σ(−3)) = 0.5237, error 0.4763, squared 0.2269. Bob and Charlie: h = 1, σ(2) = 0.8808,
  // squared 0.7758. Diana: h = 0, σ(0) = 0.5, squared 0.25. (0.2269 + 2 · 0.7758 + 0.25) / 4 = 0.5071
  expect(lossAt(landscape, 1)).toBeCloseTo(0.5071, 4);
});

test('the slope is that of central differences, wherever the weight is', () => {
  for (const weight of [-12, -4, 0, 1, 3]) {
    const h = 1e-5;
    const nudged = (lossAt(landscape, weight + h) - lossAt(landscape, weight - h)) / (2 * h);
    expect(slopeAt(landscape, weight)).toBeCloseTo(nudged, 8);
  }
});

test('the slope is the core’s derivative of the same weight', () => {
  const network = new Network([
    new Layer(
      [
        [1, 1],
        [1, 1],
      ],
      [0, 0],
    ),
    new Layer([[1], [1]], [0]),
  ]);
  const slopes = examples.map(({ x1, x2, y }) => {
    const pass = network.forward([x1, x2]);
    return network.backward(pass, [y], meanSquaredError).layers[1]?.weightGradients[0]?.[0] ?? NaN;
  });
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / 4;
  expect(slopeAt(landscape, 1)).toBeCloseTo(mean, 12);
});

test('each step goes against the slope at the place where the one before it ended', () => {
  // Slope 0.0897 at 1 (above): 1 − 10 · 0.0897 = 0.103.
  const [first, second] = stepsFrom(landscape, 10, 2);
  expect(first?.weight).toBeCloseTo(0.103, 3);
  expect(second?.weight).toBe(
    (first?.weight ?? NaN) - 10 * slopeAt(landscape, first?.weight ?? NaN),
  );
  expect(second?.loss).toBeLessThan(first?.loss ?? NaN);
});

describe('a first step', () => {
  const gain = (rate: number) =>
    lossAt(landscape, 1) - (stepsFrom(landscape, rate, 1)[0]?.loss ?? NaN);
  const bounds = boundsOf(landscape) ?? { small: NaN, large: NaN };

  test('is too small below a tenth of the gain, and too large where it comes out past the valley', () => {
    const most = gain(55); // 1 − 55 · 0.0897 = −3.93, near the lowest place
    expect(gain(bounds.small * 0.95)).toBeLessThan(0.1 * most);
    expect(gain(bounds.small * 1.05)).toBeGreaterThan(0.1 * most);
    expect(gain(bounds.large * 0.95)).toBeGreaterThan(0.9 * most - 0.005);
    expect(gain(bounds.large * 1.05)).toBeLessThan(0.9 * most);
    expect(bounds.small).toBeGreaterThan(rates.least);
    expect(bounds.large).toBeLessThan(rates.most);
  });

  test('cannot be judged where there is nothing to gain', () => {
    const dead = { examples, start: { ...start, b1: -1000 } }; // h1 = 0: w5 does nothing
    expect(boundsOf(dead)).toBeUndefined();
  });
});
