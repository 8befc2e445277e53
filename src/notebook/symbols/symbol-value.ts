import type { Values } from '../values/report.ts';
import type { Value } from '../values/value.ts';
import { valueAt } from '../values/value-path.ts';

/** The value at a path in which an empty bracket stands for every place: a column of a matrix. */
export function symbolValue(values: Values, path: string): Value | undefined {
  const [before = '', ...after] = path.split('[]');
  const value = valueAt(values, before);
  if (after.length === 0 || value?.kind !== 'list') return after.length === 0 ? value : undefined;
  const items = value.items.flatMap(
    (_, index) => symbolValue(values, `${before}[${index}]${after.join('[]')}`) ?? [],
  );
  return items.length === value.items.length ? { ...value, items } : undefined;
}
