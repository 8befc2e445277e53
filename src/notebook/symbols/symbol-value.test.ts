import { describe, expect, it } from 'vitest';
import { serialise } from '../runtime/serialise/serialise.ts';
import { inspect } from '../values/node-text/inspect.ts';
import { symbolValue } from './symbol-value.ts';

const values = {
  w: serialise(1.2),
  w1: serialise([
    [1, 2],
    [3, 4],
  ]),
  first: serialise({ w: 2 }),
};

describe('symbolValue(values, path)', () => {
  it.each([
    ['w', '1.2'],
    ['first.w', '2'],
    ['w1[1]', '[ 3, 4 ]'],
    ['w1[][1]', '[ 2, 4 ]'],
    ['w1[]', '[ [ 1, 2 ], [ 3, 4 ] ]'],
  ])('is what the program has at %s', (path, text) => {
    const value = symbolValue(values, path);
    expect(value && inspect(value)).toBe(text);
  });

  it.each(['v', 'w[0]', 'w[][0]', 'w1[][2]', 'w1[5]'])(
    'is nothing where there is none: %s',
    (path) => {
      expect(symbolValue(values, path)).toBeUndefined();
    },
  );
});
