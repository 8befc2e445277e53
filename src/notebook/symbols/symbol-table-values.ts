import type { Values } from '../values/report.ts';
import { keysOf, type ChapterSymbol } from './chapter-symbol.ts';

/** The values of the names that the cast of a chapter speaks of, and of no others. */
export function valuesOf(cast: readonly ChapterSymbol[], values: Values): Values {
  const names = cast
    .flatMap(({ name, aliases }) => [name, ...Object.values(aliases ?? {})])
    .map((path) => keysOf(path)[0] ?? '');
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
