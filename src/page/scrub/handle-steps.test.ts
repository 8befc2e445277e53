import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, linearSteps, powerSteps } from './handle-steps.ts';

describe('linear steps', () => {
  const steps = linearSteps({ step: 0.1, perUnit: 0.02, least: -10, most: 10 });

  test('changes by its step at a key, by ten of them with Shift, by a tenth of one with Alt', () => {
    // 1.2 + 0.1, 1.2 − 1, 1.2 + 0.01. In binary 1.2 + 0.1 is 1.3 as well as 1.3000000000000000444.
    expect(steps.step(1.2, 1, 1)).toBe(1.3);
    expect(steps.step(1.2, -1, 10)).toBe(0.2);
    expect(steps.step(1.2, 1, 0.1)).toBe(1.21);
    expect(steps.step(0.1, 2, 1)).toBe(0.3); // not 0.30000000000000004
  });

  test('follows a drag in whole steps, and keeps the digits that are there', () => {
    // 17 · 0.02 = 0.34 are three steps, −41 · 0.02 = −0.82 are eight.
    expect(steps.drag(0.7, 17)).toBe(1);
    expect(steps.drag(0.7, -41)).toBe(-0.1);
    expect(steps.drag(0.73, 17)).toBe(1.03);
  });

  test('stops at its ends, but never pulls in a number that was beyond them', () => {
    expect(steps.drag(0.7, 1e6)).toBe(10);
    expect(steps.step(37, 1, 1)).toBe(37);
    expect(steps.step(37, -1, 10)).toBe(36);
    expect(steps.step(-37, -1, 1)).toBe(-37);
    expect(steps.step(-37, 1, 10)).toBe(-36);
  });
});

test('decimals are counted as they are written', () => {
  expect([15, -0.4, 0.125, 1e-7, 2.5e-7, 1e21].map(decimalsOf)).toEqual([0, 1, 3, 7, 8, 0]);
});

describe('power steps', () => {
  const steps = powerSteps({ unitsPerTen: 100, least: 0.01, most: 1000 });

  test('goes by 1, 2, 5 at a key, by ten times with Shift, by a tenth with Alt', () => {
    expect([0.1, 0.2, 0.5].map((from) => steps.step(from, 1, 1))).toEqual([0.2, 0.5, 1]);
    expect([0.1, 0.2, 7].map((from) => steps.step(from, -1, 1))).toEqual([0.05, 0.1, 5]);
    expect(steps.step(0.1, 1, 10)).toBe(1);
    expect(steps.step(2, 1, 0.1)).toBe(2.2);
  });

  test('follows a drag: the same way is the same factor', () => {
    expect(steps.drag(0.1, 100)).toBe(1);
    expect(steps.drag(0.1, 200)).toBe(10);
    expect(steps.drag(10, -50)).toBe(3.2); // 10 / √10 = 3.162
  });

  test('stays between its ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e5, noNaN: true }),
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        (from, distance) => {
          for (const value of [
            steps.drag(from, distance),
            steps.step(from, Math.sign(distance) || 1, 1),
          ]) {
            expect(value).toBeGreaterThanOrEqual(0.01);
            expect(value).toBeLessThanOrEqual(1000);
          }
        },
      ),
    );
  });
});

test('any number is moved to a number, between the ends or where it was', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const linear = linearSteps({ step: 0.1, perUnit: 0.02, least: -10, most: 10 });
  const power = powerSteps({ unitsPerTen: 100, least: 0.01, most: 1000 });
  fc.assert(
    fc.property(number, fc.integer({ min: -500, max: 500 }), (from, distance) => {
      const way = Math.sign(distance) || 1;
      for (const steps of [linear, power])
        for (const moved of [
          steps.drag(from, distance || 1),
          ...([0.1, 1, 10] as const).map((size) => steps.step(from, way, size)),
        ]) {
          expect(moved).toSatisfy(Number.isFinite);
          const isWithin = moved >= steps.least && moved <= steps.most;
          expect(isWithin || Math.abs(moved) <= Math.abs(from)).toBe(true);
        }
    }),
  );
});

test('a learning rate below 0 is brought back by a step up, and stays at a step down', () => {
  const power = powerSteps({ unitsPerTen: 100, least: 0.01, most: 1000 });
  for (const from of [-5, 0]) {
    expect(power.step(from, 1, 1)).toBe(0.01);
    expect(power.step(from, -1, 1)).toBe(from);
    expect(power.drag(from, -30)).toBe(from);
    expect(power.drag(from, 100)).toBe(0.1);
  }
});
