import { expect, test } from 'vitest';
import { afterKey, SIDEWAYS } from './arrow-keys.ts';

const press = (key: string, altKey = false) => ({ key, altKey, ctrlKey: false, metaKey: false });

test.each([
  // An arrow leads to the next one, and not beyond the ends; Home and End lead to the ends.
  ['ArrowRight', 1, 2],
  ['ArrowUp', 1, 0],
  ['ArrowDown', 4, 4],
  ['ArrowLeft', 0, 0],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['a', 1, undefined],
])('%s leads from %i of five to %s', (key, from, to) => {
  expect(afterKey(press(key), from, 5)).toBe(to);
});

test('other arrows and keys of the browser lead nowhere', () => {
  expect(afterKey(press('ArrowDown'), 1, 5, SIDEWAYS)).toBeUndefined();
  expect(afterKey(press('ArrowLeft', true), 1, 5)).toBeUndefined();
});
