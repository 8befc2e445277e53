import { expect, test } from 'vitest';
import { edgeCurve } from './edge-curve.ts';

const square = { x: 0, y: 100, half: 20, shape: 'square' } as const;
const circle = { x: 140, y: 100, half: 20, shape: 'circle' } as const;

test('a single edge leads straight from border to border', () => {
  // From 0 + 20 to 140 − 20, and the bends 0.38 of these 100 further in.
  expect(edgeCurve(square, [0, 1], circle, [0, 1])).toEqual({
    path: 'M20 100C58 100 82 100 120 100',
    middle: [70, 100],
    // At t = 0.36: 0.64³·20 + 3·0.64²·0.36·58 + 3·0.64·0.36²·82 + 0.36³·120
    // = 5.243 + 25.657 + 20.404 + 5.599.
    handle: [56.9, 100],
  });
});

test('edges that leave one node begin at places of their own, the middle one at its middle', () => {
  const begins = [0, 1, 2].map(
    (out) => /^M(\S+ \S+)C/.exec(edgeCurve(square, [out, 3], circle, [0, 1]).path)?.[1],
  );
  expect(begins).toEqual(['20 91', '20 100', '20 109']);
});

test('an edge ends on the border of a circle', () => {
  // Two edges stand 9 apart, so 4.5 from the middle: √(20² − 4.5²) = 19.487 to the left of it.
  expect(edgeCurve(square, [0, 1], circle, [1, 2]).path).toMatch(/ 120\.51 104\.5$/);
});
