import type { NumberLiteral } from '../../notebook/source/literals.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { valueAt } from '../../notebook/values/value-path.ts';

/**
 * Returns the limits of a literal that counts, as attributes of its element. An index ends with the
 * list that it is of.
 */
export function limitAttributes({ limits }: NumberLiteral, values: Values) {
  if (!limits) return {};
  const list = limits.list === undefined ? undefined : valueAt(values, limits.list);
  const most = list?.kind === 'list' ? Math.min(limits.most, list.length - 1) : limits.most;
  return { 'data-least': limits.least, ...(most < Infinity && { 'data-most': most }) };
}
