import { expect, test } from 'vitest';
import { barLabels } from './bar-labels.ts';

const room = { left: 0, right: 560, label: 150 };

test('labels stand in one column at the right of their bars', () => {
  expect(
    barLabels(
      [
        [244, 301],
        [301, 274],
      ],
      room,
    ),
  ).toEqual([
    { x: 317, anchor: 'start' },
    { x: 317, anchor: 'start' },
  ]);
});

test('where there is no room at the right they stand in one column at the left', () => {
  expect(
    barLabels(
      [
        [244, 326],
        [326, 448],
      ],
      room,
    ),
  ).toEqual([
    { x: 228, anchor: 'end' },
    { x: 228, anchor: 'end' },
  ]);
});

test('where neither side has room for all, each finds its own', () => {
  expect(
    barLabels(
      [
        [244, 448],
        [448, 60],
        [60, 100],
      ],
      room,
    ),
  ).toEqual([
    { x: 228, anchor: 'end' },
    { x: 254, anchor: 'middle' },
    { x: 116, anchor: 'start' },
  ]);
});
