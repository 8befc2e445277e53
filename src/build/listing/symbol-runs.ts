import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { symbolsInCode, type SymbolInCode } from '../../notebook/symbols/symbols-in-code.ts';
import type { ListingPiece } from './listing.ts';

/** Pieces of a line of code that are together one symbol of the cast, as `weights[0]` is, or none. */
export interface SymbolRun {
  readonly symbol: SymbolInCode | undefined;
  readonly pieces: readonly ListingPiece[];
}

/** Parts a line of code into its symbols and what stands between them. */
export function symbolRuns(
  line: readonly ListingPiece[],
  cast: readonly ChapterSymbol[],
): SymbolRun[] {
  const found = symbolsInCode(line.map(({ text }) => text).join(''), cast);
  const edges = found.flatMap(({ start, end }) => [start, end]);
  const runs: { symbol: SymbolInCode | undefined; pieces: ListingPiece[] }[] = [];
  let start = 0;
  for (const piece of line) {
    for (const part of cut(piece, start, edges)) {
      const symbol = found.find((one) => one.start <= start && start < one.end);
      const last = runs.at(-1);
      // A comment or a keyword may read like a name.
      const isName = part.look === null || (last !== undefined && last.symbol === symbol);
      if (last && last.symbol === (isName ? symbol : undefined)) last.pieces.push(part);
      else runs.push({ symbol: isName ? symbol : undefined, pieces: [part] });
      start += part.text.length;
    }
  }
  return runs;
}

function cut(piece: ListingPiece, start: number, edges: readonly number[]): ListingPiece[] {
  // A literal is taken hold of as one, and a symbol never ends within one.
  if (piece.literal !== null) return [piece];
  const end = start + piece.text.length;
  const cuts = [start, ...edges.filter((edge) => start < edge && edge < end), end];
  return cuts.slice(1).map((to, index) => ({
    ...piece,
    text: piece.text.slice((cuts[index] ?? start) - start, to - start),
  }));
}
