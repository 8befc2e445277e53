import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { symbolsInCode, type SymbolInCode } from '../../notebook/symbols/symbols-in-code.ts';
import type { ListingToken } from './listing.ts';

/** Neighbouring tokens that are together one symbol of the chapter, as `weights[0]` is, or none. */
export interface SymbolRun {
  readonly symbol: SymbolInCode | undefined;
  readonly tokens: readonly ListingToken[];
}

/** Parts a line of code into its symbols and the code between them. */
export function symbolRuns(
  line: readonly ListingToken[],
  symbols: readonly ChapterSymbol[],
): SymbolRun[] {
  const found = symbolsInCode(line.map(({ text }) => text).join(''), symbols);
  const edges = found.flatMap(({ start, end }) => [start, end]);
  const runs: { symbol: SymbolInCode | undefined; tokens: ListingToken[] }[] = [];
  let start = 0;
  for (const token of line) {
    for (const part of cut(token, start, edges)) {
      const symbol = found.find((one) => one.start <= start && start < one.end);
      const last = runs.at(-1);
      // A comment or a keyword may read like a name.
      const isName = part.look === null || (last !== undefined && last.symbol === symbol);
      if (last && last.symbol === (isName ? symbol : undefined)) last.tokens.push(part);
      else runs.push({ symbol: isName ? symbol : undefined, tokens: [part] });
      start += part.text.length;
    }
  }
  return runs;
}

function cut(token: ListingToken, start: number, edges: readonly number[]): ListingToken[] {
  // A literal is scrubbed as one, and a symbol never ends within one.
  if (token.literal !== null) return [token];
  const end = start + token.text.length;
  const cuts = [start, ...edges.filter((edge) => start < edge && edge < end), end];
  return cuts.slice(1).map((to, index) => ({
    ...token,
    text: token.text.slice((cuts[index] ?? start) - start, to - start),
  }));
}
