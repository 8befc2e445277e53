import type { Values } from '../values/run-report.ts';
import { numberAt, valueAt } from '../values/value-path.ts';

/**
 * Finds the number of a given in a program.
 *
 * @returns NaN where the program has something else in its place, so that nothing can be asked;
 *   undefined where a run has not come to the name at all
 */
export function givenAt(values: Values, path: string): number | undefined {
  const [name = ''] = path.split(/[.[]/);
  return numberAt(values, path) ?? (valueAt(values, name) ? NaN : undefined);
}
