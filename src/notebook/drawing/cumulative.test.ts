import { expect, test } from 'vitest';
import { stack } from './cumulative.ts';

test('each step begins where the one before it ended, and the last ends at the sum', () => {
  // 3 + 10 − 2: 0 → 3 → 13 → 11
  expect(stack([3, 10, -2])).toEqual([
    { value: 3, from: 0, to: 3 },
    { value: 10, from: 3, to: 13 },
    { value: -2, from: 13, to: 11 },
  ]);
});
