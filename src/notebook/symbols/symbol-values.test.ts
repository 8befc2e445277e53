import { describe, expect, it } from 'vitest';
import { serialise } from '../runtime/serialise/serialise.ts';
import { inspect } from '../values/node-text/inspect.ts';
import { isFamily, symbolTableValues, symbolValue } from './symbol-values.ts';

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

it('isFamily(symbol, values) is so for a symbol without a value of its own that has aliases', () => {
  const aliases = { w_1: 'first.w' };
  expect(isFamily({ name: 'the weights', tex: 'w', aliases, meaning: '' }, values)).toBe(true);
  expect(isFamily({ name: 'w', tex: 'w', aliases, meaning: '' }, values)).toBe(false);
  expect(isFamily({ name: 'q', tex: 'q', meaning: '' }, values)).toBe(false);
});

it('symbolTableValues(symbolTable, values) keeps the values of the names that it mentions', () => {
  const symbolTable = [
    { name: 'w', tex: 'w', aliases: { w_1: 'first.w' }, meaning: '' },
    { name: 'h1 and h2', tex: 'h', aliases: { h_1: 'h1' }, meaning: '' },
  ];
  const all = Object.fromEntries(
    ['w', 'first', 'h1', 'h3', 'q'].map((name) => [name, serialise(name)]),
  );
  expect(Object.keys(symbolTableValues(symbolTable, all))).toEqual(['w', 'first', 'h1']);
});
