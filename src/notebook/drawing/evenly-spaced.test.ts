import { expect, test } from 'vitest';
import { spread } from './evenly-spaced.ts';

test('things are spread evenly, from the first place to the last', () => {
  expect(spread(4, 75, 357)).toEqual([75, 169, 263, 357]);
});

test('a single thing stands in the middle', () => {
  expect(spread(1, 112, 320)).toEqual([216]);
});
