import type { NumberLiteral } from '../../notebook/source/literals.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { valueAt } from '../../notebook/values/value-path.ts';

/** Returns the limits of a literal that counts: an index ends with the list that it is of. */
export function literalLimits({ limits }: NumberLiteral, values: Values) {
  if (limits?.list === undefined) return limits;
  const list = valueAt(values, limits.list);
  return list?.kind === 'list' ? { ...limits, most: list.length - 1 } : limits;
}
