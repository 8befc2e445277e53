import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDrawable } from '../drawing/drawable.ts';
import { plotGeometry } from './plot-geometry.ts';
import type { Point } from '../drawing/point.ts';
import type { Plot } from './view.ts';

const plotOf = (points: readonly Point[], change: Partial<Plot> = {}): Plot => ({
  kind: 'plot',
  x: 'index',
  joined: true,
  series: [{ label: '', points }],
  ...change,
});
const counted = (numbers: readonly number[]) => numbers.map((y, x): Point => [x, y]);

describe('plotGeometry(plot, width)', () => {
  it('stands a short list on stems from zero', () => {
    const { series, zero, bottom } = plotGeometry(plotOf(counted([2, -1, 4])), 600);
    const [one] = series;
    expect(one?.path).toBe('');
    expect(one?.stems.split('M').length).toBe(4);
    expect(zero).toBeLessThan(bottom);
    const [two = [0, 0], minusOne = [0, 0]] = one?.dots ?? [];
    expect(two[1]).toBeLessThan(zero ?? 0);
    expect(minusOne[1]).toBeGreaterThan(zero ?? 0);
  });

  it('joins a long list, and leaves out marks that would touch', () => {
    const few = plotGeometry(plotOf(counted(Array.from({ length: 20 }, Math.sqrt))), 600);
    expect(few.series[0]?.path).not.toBe('');
    expect(few.series[0]?.dots.length).toBe(20);
    const many = plotGeometry(plotOf(counted(Array.from({ length: 500 }, Math.sqrt))), 600);
    expect(many.series[0]?.dots).toEqual([]);
  });

  it('keeps every point and tick inside', () => {
    const huge = [1e99, -1e99, 5e98];
    const near = [1, 1 + 1e-15, 1];
    for (const numbers of [huge, near, [0, 0, 0], [5, 5, 5], [1e-300, 2e-300, 3e-300]])
      for (const width of [280, 600]) {
        const { series, left, right, bottom, xTicks, yTicks } = plotGeometry(
          plotOf(counted(numbers)),
          width,
        );
        for (const [x, y] of series[0]?.dots ?? []) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(right);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(bottom);
        }
        for (const { at } of xTicks) expect(at).toBeGreaterThanOrEqual(left);
        for (const { at } of yTicks) expect(at).toBeLessThanOrEqual(bottom);
      }
  });

  it('writes numbers apart that differ little, below each other and side by side', () => {
    for (const from of [1e9, -1e9, 1e-9, 1e90]) {
      const points = [0, 1, 2, 3].map((i): Point => [from * (1 + i * 1e-8), from * (1 + i * 1e-8)]);
      for (const width of [280, 600]) {
        const { xTicks, yTicks, left } = plotGeometry(plotOf(points, { x: '' }), width);
        expect(xTicks.length).toBeGreaterThanOrEqual(1);
        for (const ticks of [xTicks, yTicks])
          expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
        // A digit is some 7.6 pixels wide.
        for (const [i, { at, text }] of xTicks.entries())
          if (i > 0) expect(at - (xTicks[i - 1]?.at ?? 0)).toBeGreaterThan(text.length * 7.6);
        for (const { text } of yTicks) expect(left).toBeGreaterThan(text.length * 7.6);
      }
    }
  });

  it('draws any numbers that can be drawn', () => {
    const number = fc
      .oneof(fc.double({ noNaN: true }), fc.constantFrom(0, 5e-324, 1e-308, 9e99, -9e99))
      .filter(isDrawable);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('', 'index'),
        fc.boolean(),
        (points, x, joined) => {
          const { series, ...rest } = plotGeometry(plotOf(points, { x, joined }), 400);
          expect(JSON.stringify([series, rest])).not.toMatch(/NaN|null|Infinity/);
          for (const [px, py] of series[0]?.dots ?? []) {
            expect(px).toBeGreaterThanOrEqual(rest.left);
            expect(px).toBeLessThanOrEqual(rest.right);
            expect(py).toBeGreaterThanOrEqual(0);
            expect(py).toBeLessThanOrEqual(rest.bottom);
          }
        },
      ),
    );
  });

  it('names the axis of a single series, and leaves room for it', () => {
    const points = counted([1, 2, 3]);
    const named = plotGeometry(plotOf([], { series: [{ label: 'loss', points }] }), 600);
    expect(named.title).toBe('loss');
    for (const { at } of named.yTicks) expect(at).toBeGreaterThanOrEqual(30);
    expect(plotGeometry(plotOf(points), 600).title).toBe('');
  });

  it('counts by whole numbers', () => {
    const { xTicks } = plotGeometry(plotOf(counted([1, 2, 3])), 600);
    expect(xTicks.map(({ text }) => text)).toEqual(['0', '1', '2']);
  });

  it('parts labels that would stand on one another', () => {
    const ending = (label: string, last: number) => ({ label, points: counted([0, 1, last]) });
    const series = [ending('a', 2), ending('b', 2.01), ending('c', 2.02)];
    const places = plotGeometry(plotOf([], { series }), 600).series.map(({ labelAt }) => labelAt);
    const sorted = [...places].sort((one, other) => one - other);
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(18);
    expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThanOrEqual(18);
    expect(new Set(places).size).toBe(3);
  });
});
