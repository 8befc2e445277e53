import { expect, test } from 'vitest';
import { networkGeometry } from './network-geometry.ts';

const drawn = [
  {
    weights: [
      [1, -2],
      [0.5, 0],
      [0, 0],
    ],
    biases: [0.25, 0],
  },
  { weights: [[2], [1]], biases: [-1] },
];
const { layers, edges, height } = networkGeometry({ kind: 'drawing', layers: drawn }, 400);

test('a network has a column for the inputs and one for each layer, and an edge for each weight', () => {
  expect(layers.map((layer) => layer.map(({ shape }) => shape))).toEqual([
    ['square', 'square', 'square'],
    ['circle', 'circle'],
    ['circle'],
  ]);
  expect(edges.length).toBe(3 * 2 + 2 * 1);
});

test('the largest weight is widest, whatever its sign', () => {
  const stroke = (weight: number) => edges.find((edge) => edge.weight === weight)?.stroke;
  expect(stroke(-2)).toBe(3); // 3 · (0.2 + 0.8 · 1)
  expect(stroke(2)).toBe(3);
  expect(stroke(0.5)).toBe(1.2); // 3 · (0.2 + 0.8 · 0.25)
  expect(stroke(0)).toBe(0.6);
});

test('a network stays inside its drawing', () => {
  for (const { x, y, half } of layers.flat()) {
    expect(half).toBe(16);
    expect(x).toBeGreaterThan(half);
    expect(x).toBeLessThan(400 - half);
    expect(y).toBeGreaterThan(half);
    expect(y).toBeLessThan(height - half);
  }
});
