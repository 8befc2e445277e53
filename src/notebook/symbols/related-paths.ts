import { holds, symbolOf, type ChapterSymbol } from './chapter-symbol.ts';

/** Every path that is a symbol's own or one of its aliases. */
export function pathsOf({ name, aliases }: ChapterSymbol): string[] {
  return [name, ...Object.values(aliases ?? {})];
}

/**
 * Parts the paths that stand on a page into those that are lit with one of them, and its aliases.
 * A whole is lit with all that is in it: with a matrix, its columns and its numbers.
 *
 * @param isFamily whether the symbol's own name is of no quantity, but of all its kin
 */
export function relatives(
  path: string,
  paths: Iterable<string>,
  cast: readonly ChapterSymbol[],
  isFamily: (symbol: ChapterSymbol) => boolean,
): { lit: string[]; aliases: string[] } {
  const symbol = symbolOf(cast, path);
  const wholes = symbol?.name === path && isFamily(symbol) ? pathsOf(symbol) : [path];
  const lit: string[] = [];
  const aliases: string[] = [];
  for (const other of paths)
    if (wholes.some((whole) => holds(whole, other))) lit.push(other);
    else if (symbol && symbolOf(cast, other) === symbol) aliases.push(other);
  return { lit, aliases };
}
