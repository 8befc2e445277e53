import { describe, expect, it } from 'vitest';
import { list, number, numbers, object, single, string, typesOf } from './shape.ts';

describe('a shape', () => {
  it('lets through numbers that can be drawn, and texts', () => {
    for (const value of [0, -1.5, -9e99]) expect(number(value)).toBe(value);
    for (const value of [NaN, Infinity, -Infinity, 1e100, '1', 1n, null, undefined])
      expect(number(value)).toBeUndefined();
    expect(string('')).toBe('');
    expect(string(1)).toBeUndefined();
  });

  it('lets through a list of one item or more, if all of them fit', () => {
    expect(list(number)([0, 1])).toEqual([0, 1]);
    for (const value of [[], [1, NaN], [NaN], [1, , 2], { length: 1, 0: 1 }, 1])
      expect(list(number)(value)).toBeUndefined();
    expect(list(list(number))([[1], [2, 3]])).toEqual([[1], [2, 3]]);
    expect(list(list(number))([[1], []])).toBeUndefined();
  });

  it('takes a list of one for what would stand in it', () => {
    expect(single(number)(0.5)).toBe(0.5);
    expect(single(number)([0.5])).toBe(0.5);
    for (const value of [[0.5, 1], [], [[0.5]]]) expect(single(number)(value)).toBeUndefined();
  });

  it('lets through an object by its own properties, and takes only those that it names', () => {
    const point = object({ x: number, label: string });
    expect(point({ x: 0, label: '', more: 1 })).toEqual({ x: 0, label: '' });
    expect(point({ x: 0 })).toBeUndefined();
    expect(point(Object.create({ x: 0, label: '' }))).toBeUndefined();
    for (const value of [null, 1, 'x']) expect(point(value)).toBeUndefined();
    // Every object inherits this name.
    expect(object({ constructor: string })({})).toBeUndefined();
  });

  it('says its type as TypeScript writes it', () => {
    const shapes = {
      ...numbers('x', 'w'),
      rows: list(object({ at: single(number), name: string })),
    };
    expect(typesOf(shapes)).toBe('x: number; w: number; rows: { at: number; name: string }[]');
  });
});
