import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialise } from '../runtime/serialise/serialise.ts';
import { inspect } from './node-text/inspect.ts';
import type { Values } from './run-report.ts';
import { numberAt, valueAt } from './value-path.ts';

function valuesOf(names: Record<string, unknown>): Values {
  return Object.fromEntries(Object.entries(names).map(([name, value]) => [name, serialise(value)]));
}

const values = valuesOf({
  a: 0.5,
  w1: [
    [2, 1.2],
    [2.23, 3.1],
  ],
  hidden: { z: [1, 2], name: 'sigmoid', 'two words': 1, 0: 'zero' },
  typed: new Float64Array([0, 0.25]),
  sparse: [, , 3, , 5],
});

describe('valueAt(values, path)', () => {
  it.each([
    ['a', '0.5'],
    ['w1[1]', '[ 2.23, 3.1 ]'],
    ['w1[1][0]', '2.23'],
    ['hidden.z[1]', '2'],
    ['hidden.name', "'sigmoid'"],
    ['hidden.two words', '1'],
    ['hidden[0]', "'zero'"],
    ['typed[1]', '0.25'],
  ])('finds %s, which is %s', (path, text) => {
    const value = valueAt(values, path);
    expect(value && inspect(value)).toBe(text);
  });

  it.each(['', 'b', 'w1[2]', 'w1[0][2]', 'w1.length', 'a.b', 'a[0]', 'hidden.y', 'hidden.z.z'])(
    'finds nothing at %j',
    (path) => {
      expect(valueAt(values, path)).toBeUndefined();
    },
  );

  it('counts the holes of a list', () => {
    const items = [0, 1, 2, 3, 4, 5].map((index) => numberAt(values, `sparse[${index}]`));
    expect(items).toEqual([undefined, undefined, 3, undefined, 5, undefined]);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'finds nothing that every object inherits: %s',
    (name) => {
      expect(valueAt({}, name)).toBeUndefined();
      expect(valueAt(values, `hidden.${name}`)).toBeUndefined();
    },
  );

  it('finds every number of any matrix', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.double(), { maxLength: 5 }), { maxLength: 5 }), (m) => {
        const read = valuesOf({ m });
        for (const [i, row] of m.entries())
          for (const [j, number] of row.entries())
            expect(numberAt(read, `m[${i}][${j}]`)).toBe(number);
      }),
    );
  });
});

describe('numberAt(values, path)', () => {
  it('is the number, and undefined where the value is none', () => {
    expect(numberAt(values, 'a')).toBe(0.5);
    expect(numberAt(values, 'hidden.name')).toBeUndefined();
    expect(numberAt(values, 'w1[0]')).toBeUndefined();
  });
});
