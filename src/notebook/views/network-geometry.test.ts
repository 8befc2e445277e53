import { describe, expect, it } from 'vitest';
import { networkGeometry } from './network-geometry.ts';

describe('networkGeometry(drawing, width)', () => {
  const layers = [
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
  const { columns, edges, height, width } = networkGeometry({ kind: 'drawing', layers }, 400);

  it('has a column for the inputs and one for each layer, and an edge for each weight', () => {
    expect(columns.map((column) => column.length)).toEqual([3, 2, 1]);
    expect(edges.length).toBe(3 * 2 + 2 * 1);
    expect(columns[1]?.map(({ bias }) => bias)).toEqual([0.25, 0]);
    expect(columns[0]?.[0]?.bias).toBeUndefined();
  });

  it('draws the largest weight widest, whatever its sign', () => {
    const stroke = (weight: number) => edges.find((edge) => edge.weight === weight)?.stroke;
    expect(stroke(-2)).toBe(3); // 0.6 + 2.4 · 1
    expect(stroke(2)).toBe(3);
    expect(stroke(0.5)).toBe(1.2); // 0.6 + 2.4 · 0.25
    expect(stroke(0)).toBe(0.6);
  });

  it('stays inside', () => {
    for (const { x, y } of columns.flat()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
});
