import { expect, it } from 'vitest';
import { describe as valueOf } from '../../src/notebook/describe.ts';
import { valuesOf } from './values-of.ts';

it('keeps the values of the names that a cast speaks of', () => {
  const cast = [
    { name: 'w', tex: 'w', kin: { w_1: 'first.w' }, meaning: '' },
    { name: 'h1 and h2', tex: 'h', kin: { h_1: 'h1' }, meaning: '' },
  ];
  const values = Object.fromEntries(
    ['w', 'first', 'h1', 'h3', 'q'].map((name) => [name, valueOf(name)]),
  );
  expect(Object.keys(valuesOf(cast, values))).toEqual(['w', 'first', 'h1']);
});
