import { expect, test } from 'vitest';
import { evenlySpaced } from './evenly-spaced.ts';

test('positions lie evenly, from the first to the last', () => {
  expect(evenlySpaced(4, 75, 357)).toEqual([75, 169, 263, 357]);
});

test('a single position lies in the middle', () => {
  expect(evenlySpaced(1, 112, 320)).toEqual([216]);
});
