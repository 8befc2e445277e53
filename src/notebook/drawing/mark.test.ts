import { expect, test } from 'vitest';
import { markPath } from './mark.ts';

test('a mark stands around its middle', () => {
  expect(markPath('square', 10, 20, 4)).toBe('M6 16h8v8h-8Z');
  expect(markPath('circle', 10, 20, 4)).toBe('M6 20a4 4 0 1 1 8 0a4 4 0 1 1-8 0Z');
  expect(markPath('diamond', 10, 20, 4)).toBe('M10 16l4 4-4 4-4-4Z');
});

test('a triangle points to the left, with its weight on the middle', () => {
  // 10 + 0.88 · 5 = 14.4 is its right side; 1.8 · 5 = 9 to the left of that is its tip.
  expect(markPath('triangle', 10, 20, 5)).toBe('M14.4 15v10l-9 -5Z');
});
