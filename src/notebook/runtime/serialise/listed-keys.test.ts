import { describe, expect, it } from 'vitest';
import type { Value } from '../../values/value.ts';
import { Budget } from '../budget/budget.ts';
import { listedKeys, nextIndex } from './listed-keys.ts';

const keys = (value: object, kind: Value['kind'], hidden = false, budget = new Budget()) =>
  listedKeys(value, kind, { depth: 2, items: 100, hidden, budget });

describe('listedKeys(value, kind, limits)', () => {
  const symbol = Symbol('s');
  const object = Object.defineProperty({ b: 1, 2: 0, [symbol]: 3 }, 'secret', { value: 4 });

  it('lists what is enumerable, symbols too, in the order of the language', () => {
    expect(keys(object, 'object')).toEqual(['2', 'b', symbol]);
    expect(keys(object, 'object', true)).toEqual(['2', 'b', 'secret', symbol]);
  });

  it('lists no items of a list, nor the letters of a boxed string', () => {
    const list = Object.assign([7, 8], { name: 'a', '01': 1, '-1': 2, '1.5': 3 });
    expect(keys(list, 'list')).toEqual(['name', '01', '-1', '1.5']);
    expect(keys(Object('ab') as object, 'boxed')).toEqual([]);
    expect(keys(list, 'object')).toEqual(['0', '1', 'name', '01', '-1', '1.5']);
  });

  it('knows the largest index of a list: 2³² − 2', () => {
    const list = Object.assign([], { 4294967294: 1, 4294967295: 2, 10000000000: 3 });
    expect(keys(list, 'list')).toEqual(['4294967295', '10000000000']);
  });

  it('lists of an error what its first line does not say, and always its cause', () => {
    const error = Object.assign(new Error('a', { cause: 1 }), { code: 2, name: 'Odd' });
    expect(keys(error, 'error')).toEqual(['cause', 'code']);
    expect(keys(new AggregateError([1], 'a'), 'error')).toEqual(['errors']);
    // Elsewhere these are names like any other.
    expect(keys(Object.defineProperty({}, 'cause', { value: 1 }), 'object')).toEqual([]);
    expect(keys({ message: 1, stack: 2 }, 'object')).toEqual(['message', 'stack']);
  });

  it('asks for no more properties than can be shown', () => {
    const asked: PropertyKey[] = [];
    const many = new Proxy(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, i])), {
      getOwnPropertyDescriptor(target, key) {
        asked.push(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    const budget = new Budget();
    budget.nodes = 3;
    // One more than there is room for says that there are more; the others are only counted.
    expect(keys(many, 'object', false, budget)).toHaveLength(50);
    expect(asked).toEqual(['k0', 'k1', 'k2', 'k3']);
  });
});

describe('nextIndex(array, start, length)', () => {
  const sparse = Object.assign(Array<number>(10), { 2: 1, 7: 1, name: 1 });

  it('finds the first item that is set, from a start on', () => {
    expect([0, 2, 3, 7].map((start) => nextIndex(sparse, start, 10))).toEqual([2, 2, 7, 7]);
  });

  it('is at the end where none is set, and never beyond it', () => {
    expect(nextIndex(sparse, 8, 10)).toBe(10);
    expect(nextIndex(sparse, 3, 5)).toBe(5);
    expect(nextIndex([], 0, 0)).toBe(0);
  });
});
