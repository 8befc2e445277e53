import { expect, it } from 'vitest';
import type { Values } from '../values/run-report.ts';
import { givenAt } from './given-at.ts';

const values: Values = {
  w: { kind: 'number', value: 2 },
  x: { kind: 'string', value: 'a', more: 0 },
  b: { kind: 'undefined' },
};

it('finds a number, and tells what is no number from what there is not', () => {
  expect(givenAt(values, 'w')).toBe(2);
  for (const path of ['x', 'b', 'x[0]', 'w.size', 'x[0][1]'])
    expect(givenAt(values, path)).toBeNaN();
  for (const path of ['v', 'v[0]']) expect(givenAt(values, path)).toBe(undefined);
});
