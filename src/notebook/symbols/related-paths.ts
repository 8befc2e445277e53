import { pathsOf, symbolOf, type ChapterSymbol } from './chapter-symbol.ts';
import { includesPath } from './symbol-path.ts';

/**
 * Parts the paths that a page mentions into those that one of them includes, and the others of the
 * same symbol. A matrix includes its columns and its numbers, and a family all of its aliases.
 */
export function relatedPaths(
  path: string,
  onPage: Iterable<string>,
  symbolTable: readonly ChapterSymbol[],
  isFamily: (symbol: ChapterSymbol) => boolean,
): { included: string[]; others: string[] } {
  const symbol = symbolOf(symbolTable, path);
  const wholes = symbol?.name === path && isFamily(symbol) ? pathsOf(symbol) : [path];
  const included: string[] = [];
  const others: string[] = [];
  for (const one of onPage)
    if (wholes.some((whole) => includesPath(whole, one))) included.push(one);
    else if (symbol && symbolOf(symbolTable, one) === symbol) others.push(one);
  return { included, others };
}
