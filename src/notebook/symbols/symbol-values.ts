import type { Values } from '../values/run-report.ts';
import type { Value } from '../values/value.ts';
import { valueAt } from '../values/value-path.ts';
import { pathsOf, type ChapterSymbol } from './chapter-symbol.ts';
import { keysOf } from './symbol-path.ts';

/** Returns the value at a symbol's path, in which an empty bracket stands for every index. */
export function symbolValue(values: Values, path: string): Value | undefined {
  const [before = '', ...after] = path.split('[]');
  const value = valueAt(values, before);
  if (after.length === 0 || value?.kind !== 'list') return after.length === 0 ? value : undefined;
  const items = value.items.flatMap(
    (_, index) => symbolValue(values, `${before}[${index}]${after.join('[]')}`) ?? [],
  );
  return items.length === value.items.length ? { ...value, items } : undefined;
}

/** Checks whether a symbol is a family: a name for all its aliases, without a value of its own. */
export function isFamily({ name, aliases }: ChapterSymbol, values: Values): boolean {
  return aliases !== undefined && valueAt(values, name) === undefined;
}

/** Returns the values of the names that a symbol table mentions, and no others. */
export function symbolTableValues(symbolTable: readonly ChapterSymbol[], values: Values): Values {
  const names = symbolTable.flatMap(pathsOf).map((path) => keysOf(path)[0] ?? '');
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
