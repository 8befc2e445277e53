import { expect, it } from 'vitest';
import { serialise } from '../runtime/serialise/serialise.ts';
import { valuesOf } from './symbol-table-values.ts';

it('keeps the values of the names that a cast speaks of', () => {
  const cast = [
    { name: 'w', tex: 'w', aliases: { w_1: 'first.w' }, meaning: '' },
    { name: 'h1 and h2', tex: 'h', aliases: { h_1: 'h1' }, meaning: '' },
  ];
  const values = Object.fromEntries(
    ['w', 'first', 'h1', 'h3', 'q'].map((name) => [name, serialise(name)]),
  );
  expect(Object.keys(valuesOf(cast, values))).toEqual(['w', 'first', 'h1']);
});
