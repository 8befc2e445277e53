import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serialise } from '../runtime/serialise/serialise.ts';
import { toPlain } from './to-plain.ts';

const again = (value: unknown) => toPlain(serialise(value, { depth: 8, items: 10_000 }));

test('numbers, strings, booleans and null come back as they were', () => {
  for (const value of [0.1, -0, NaN, -Infinity, '', 'Σ', true, false, null])
    expect(again(value)).toBe(value);
});

test('lists and objects come back, nested as they were', () => {
  const people = [
    { name: 'Alice', at: [-2, -1] },
    { name: 'Bob', at: [25, 6] },
  ];
  expect(again(people)).toEqual(people);
});

test('any plain value comes back', () => {
  const leaf = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(fc.property(tree, (value) => void expect(again(value)).toEqual(value)));
});

test('an instance of a class comes back as a plain object', () => {
  class Neuron {
    weights = [1, 2];
    bias = 2;
  }
  expect(again(new Neuron())).toEqual({ weights: [1, 2], bias: 2 });
});

test('a typed array comes back as an array', () => {
  expect(again(Float64Array.of(1, 2.5))).toEqual([1, 2.5]);
});

test('what was never set in a list stays in its place', () => {
  expect(again([1, , 3])).toEqual([1, undefined, 3]);
});

test('what has no plain form is undefined', () => {
  for (const value of [
    undefined,
    () => 1,
    class A {},
    new Map(),
    new Set(),
    new Date(0),
    1n,
    Symbol('s'),
    /x/,
  ])
    expect(again(value)).toBeUndefined();
});

test('a value of which something was left out is undefined', () => {
  expect(toPlain(serialise([1, 2, 3], { items: 2 }))).toBeUndefined();
  expect(toPlain(serialise('x'.repeat(20_000)))).toBeUndefined();
});

test('properties named by symbols are left out', () => {
  expect(again({ [Symbol('s')]: 1, a: 2 })).toEqual({ a: 2 });
});

test('a property called __proto__ is only a property', () => {
  const value = again(JSON.parse('{"__proto__": 1}')) as object;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(value)).toEqual(['__proto__']);
});

test('a list of more holes than anybody fills has no plain form', () => {
  expect(again(new Array(2 ** 32 - 1))).toBeUndefined();
});
