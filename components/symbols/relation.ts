import { holds, symbolOf, type Symbol } from '../../src/notebook/symbol.ts';

/** Every path that is a symbol's own or one of its kin. */
export function pathsOf({ name, kin }: Symbol): string[] {
  return [name, ...Object.values(kin ?? {})];
}

/**
 * Parts the paths that stand on a page into those that are lit with one of them, and its kin.
 * A whole is lit with all that is in it: with a matrix, its columns and its numbers.
 *
 * @param isFamily whether the symbol's own name is of no quantity, but of all its kin
 */
export function relatives(
  path: string,
  paths: Iterable<string>,
  cast: readonly Symbol[],
  isFamily: (symbol: Symbol) => boolean,
): { lit: string[]; kin: string[] } {
  const symbol = symbolOf(cast, path);
  const wholes = symbol?.name === path && isFamily(symbol) ? pathsOf(symbol) : [path];
  const lit: string[] = [];
  const kin: string[] = [];
  for (const other of paths)
    if (wholes.some((whole) => holds(whole, other))) lit.push(other);
    else if (symbol && symbolOf(cast, other) === symbol) kin.push(other);
  return { lit, kin };
}
