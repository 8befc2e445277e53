import type { Values } from '../../src/notebook/report.ts';
import { keysOf, type Symbol } from '../../src/notebook/symbol.ts';

/** The values of the names that the cast of a chapter speaks of, and of no others. */
export function valuesOf(cast: readonly Symbol[], values: Values): Values {
  const names = cast
    .flatMap(({ name, kin }) => [name, ...Object.values(kin ?? {})])
    .map((path) => keysOf(path)[0] ?? '');
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
