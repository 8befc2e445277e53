import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksAt } from './axis.ts';
import { SATURATED, sigmoidCurve, sumScale } from './sigmoid-curve.ts';

test('the axis of a sum goes from −3 to 3 where everything lies within', () => {
  const scale = sumScale([0.44, 0.84], [40, 448]);
  expect([scale.at(-3), scale.at(3), scale.reach]).toEqual([40, 448, 3]);
  const texts = ticksAt(scale, scale.ticks(7)).map(({ text }) => text);
  expect(texts.join(' ')).toBe('−3 −2 −1 0 1 2 3');
});

test('the axis of a sum has zero in its middle and everything on it', () => {
  const real = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(real), (values) => {
      const scale = sumScale(values, [40, 448]);
      expect(scale.at(0)).toBeCloseTo(244, 6);
      for (const value of values) {
        expect(scale.at(value)).toBeGreaterThanOrEqual(40);
        expect(scale.at(value)).toBeLessThanOrEqual(448);
      }
    }),
  );
});

test('a curve begins and ends with its axis, rises, and is ½ at 0', () => {
  for (const end of [3, 15, 1000]) {
    const curve = sigmoidCurve(-end, end);
    expect(curve[0]?.[0]).toBe(-end);
    expect(curve.at(-1)?.[0]).toBe(end);
    expect(curve).toContainEqual([0, 0.5]);
    for (const [i, [z, a]] of curve.entries()) {
      if (i === 0) continue;
      expect(z).toBeGreaterThan(curve[i - 1]?.[0] ?? NaN);
      expect(a).toBeGreaterThanOrEqual(curve[i - 1]?.[1] ?? NaN);
    }
  }
});

test('a saturated neuron has a tenth of the steepest slope at its edge', () => {
  // σ′(3.6368) by hand: e^−3.6368 = 0.02634; 1 / 1.02634 = 0.97434; 0.97434 · 0.02566 = 0.0250.
  expect(SATURATED).toBeCloseTo(3.6368, 3);
});

test('the axis of a sum stays while a sum is dragged, and widens in few steps', () => {
  const ends = (value: number) => sumScale([value], [0, 1]).reach;
  expect([2.9, 3, 3.1, 9, 10, 15.4, 60].map(ends)).toEqual([3, 3, 8, 20, 20, 20, 100]);
});
