import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { symbolsInCode, type SymbolInCode } from '../../notebook/symbols/symbols-in-code.ts';
import type { ListingToken } from './listing.ts';
import { splitAtEdges } from './syntax-tokens.ts';

/** Neighbouring tokens that are together one symbol of the chapter, as `weights[0]` is, or none. */
interface SymbolRun {
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
    // A literal is scrubbed as one, and a symbol never ends within one.
    const parts = splitAtEdges(token.text, start, token.literal === null ? edges : []);
    for (const { text, start: at } of parts) {
      const part = { ...token, text };
      const symbol = found.find((one) => one.start <= at && at < one.end);
      const last = runs.at(-1);
      // A comment or a keyword may read like a name.
      const isName = part.look === null || (last !== undefined && last.symbol === symbol);
      if (last && last.symbol === (isName ? symbol : undefined)) last.tokens.push(part);
      else runs.push({ symbol: isName ? symbol : undefined, tokens: [part] });
    }
    start += token.text.length;
  }
  return runs;
}
