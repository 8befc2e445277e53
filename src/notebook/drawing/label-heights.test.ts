import { expect, test } from 'vitest';
import { labelHeights } from './label-heights.ts';

const room = { top: 10, bottom: 100, line: 20 };

test('labels that are apart stay where they are', () => {
  expect(labelHeights([70, 20, 45], room)).toEqual([70, 20, 45]);
});

test('each label stands at least a line below the one above it', () => {
  expect(labelHeights([32, 30, 31], room)).toEqual([70, 30, 50]);
});

test('labels at an end leave room for those that follow', () => {
  expect(labelHeights([98, 99], room)).toEqual([80, 100]);
  expect(labelHeights([0, 1], room)).toEqual([10, 30]);
});
