import { expect, test } from 'vitest';
import { arrow } from './arrow.ts';

test('the barbs of an arrow lie behind its tip, on either side', () => {
  // To the right by 100: the head reaches 0.92 · 8 back and 0.42 · 8 to the side.
  expect(arrow([0, 0], [100, 0])).toBe('M0 0L100 0M92.64 -3.36L100 0L92.64 3.36');
});

test('a short arrow has a head that is shorter than itself', () => {
  // Ten long: 0.6 · 10 = 6 is less than 8. 10 − 0.92 · 6 = 4.48; 0.42 · 6 = 2.52.
  expect(arrow([0, 0], [10, 0])).toBe('M0 0L10 0M4.48 -2.52L10 0L4.48 2.52');
});

test('an arrow of no length is a point without a head', () => {
  expect(arrow([5, 5], [5, 5])).toBe('M5 5L5 5');
});
