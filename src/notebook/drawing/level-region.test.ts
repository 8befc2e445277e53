import { expect, test } from 'vitest';
import { levelRegion, type Field } from './level-region.ts';

const field: Field = { left: 0, right: 10, top: 0, bottom: 10, columns: 5, rows: 5 };

/** Returns the points of each subpath, which is written as a first point and steps from there. */
function pointsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const numbers = part.replace('Z', '').split(/[l ]/).map(Number);
      let [x, y] = [0, 0];
      return numbers.flatMap((step, index) => {
        if (index % 2 === 1) return [];
        x += step;
        y += numbers[index + 1] ?? NaN;
        return [[x, y] as [number, number]];
      });
    });
}

/** Returns the area that the subpaths of a path enclose together, by the shoelace formula. */
function areaOf(path: string): number {
  return pointsOf(path)
    .map((points) =>
      points.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = points[(i + 1) % points.length] ?? [NaN, NaN];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0),
    )
    .reduce((sum, area) => sum + area, 0);
}

test('a slanted border is found where it is, and parts the field as it should', () => {
  // High where x + y ≤ 7: a triangle with two sides of 7, so 24.5.
  const level = levelRegion(([x, y]) => 7 - x - y, 0, field);
  expect(areaOf(level.area)).toBeCloseTo(24.5, 1);
  expect(level.top).toEqual([expect.closeTo(7, 2), 0]);
  const [line = [], ...others] = pointsOf(level.line);
  expect(others).toEqual([]);
  // Squares of 2: the line crosses x = 2, 4, 6 and y = 2, 4, 6, and ends at (7, 0) and (0, 7).
  expect(line).toHaveLength(8);
  for (const [x, y] of line) expect(x + y).toBeCloseTo(7, 1);
});

test('a steep border is as straight as a gentle one', () => {
  const steep = levelRegion(([x, y]) => 1 / (1 + Math.exp(-40 * (7 - x - y))), 0.5, field);
  const gentle = levelRegion(([x, y]) => 7 - x - y, 0, field);
  expect(steep.line).toBe(gentle.line);
});

test('a closed border encloses its disc', () => {
  // A radius of 3 around the middle: 9π = 28.27. Straight pieces stay a little inside it.
  const fine = { ...field, columns: 40, rows: 40 };
  const level = levelRegion(([x, y]) => 9 - (x - 5) ** 2 - (y - 5) ** 2, 0, fine);
  expect(areaOf(level.area)).toBeGreaterThan(28.1);
  expect(areaOf(level.area)).toBeLessThan(28.3);
});

test('where all is high enough the area is the field, and there is no line', () => {
  const level = levelRegion(() => 1, 0.5, field);
  expect(areaOf(level.area)).toBe(100);
  expect(level).toMatchObject({ line: '', top: undefined });
});

test('where nothing is high enough there is neither area nor line', () => {
  expect(levelRegion(() => 0, 0.5, field)).toEqual({ area: '', line: '', top: undefined });
});
