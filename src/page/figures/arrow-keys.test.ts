import { expect, test } from 'vitest';
import { afterKey, SIDEWAYS } from './arrow-keys.ts';

const press = (key: string, rest = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...rest,
});

test('an arrow leads to the next one, and not beyond the ends', () => {
  expect(afterKey(press('ArrowRight'), 1, 5)).toBe(2);
  expect(afterKey(press('ArrowUp'), 1, 5)).toBe(0);
  expect(afterKey(press('ArrowDown'), 4, 5)).toBe(4);
  expect(afterKey(press('ArrowLeft'), 0, 5)).toBe(0);
});

test('Home and End lead to the ends', () => {
  expect(afterKey(press('Home'), 3, 5)).toBe(0);
  expect(afterKey(press('End'), 1, 5)).toBe(4);
});

test('other keys, other arrows and keys of the browser lead nowhere', () => {
  expect(afterKey(press('a'), 1, 5)).toBeUndefined();
  expect(afterKey(press('ArrowDown'), 1, 5, SIDEWAYS)).toBeUndefined();
  expect(afterKey(press('ArrowLeft', { altKey: true }), 1, 5)).toBeUndefined();
});
