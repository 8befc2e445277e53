import { expect, it } from 'vitest';
import { serialise } from '../../notebook/runtime/serialise/serialise.ts';
import type { Limits } from '../../notebook/source/count-limits.ts';
import { literalLimits } from './literal-limits.ts';

const values = { w: serialise([1, 2, 3]), m: serialise([[4], [5, 6]]), x: serialise(7) };
const limitsOf = (limits?: Limits) =>
  literalLimits({ start: 0, end: 1, path: null, ...(limits && { limits }) }, values);
const index = (list: string): Limits => ({ least: 0, most: Infinity, list });

it('ends an index with the last item of its list', () => {
  expect(limitsOf(index('w'))).toMatchObject({ least: 0, most: 2 });
  expect(limitsOf(index('m'))).toMatchObject({ most: 1 });
  expect(limitsOf(index('m[1]'))).toMatchObject({ most: 1 });
});

it('leaves an index open where there is no such list, and a count as it is', () => {
  expect(limitsOf(index('q'))).toMatchObject({ most: Infinity });
  expect(limitsOf(index('x'))).toMatchObject({ most: Infinity });
  expect(limitsOf({ least: 1, most: 100 })).toEqual({ least: 1, most: 100 });
  expect(limitsOf()).toBeUndefined();
});
