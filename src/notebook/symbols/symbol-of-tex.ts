import type { ChapterSymbol } from './chapter-symbol.ts';
import { symbolsInTex, type SymbolInTex } from './symbols-in-tex.ts';

/** Finds the symbol that the whole of a TeX formula is; undefined where it is more than one symbol. */
export function symbolOfTex(
  tex: string,
  symbols: readonly ChapterSymbol[],
): SymbolInTex | undefined {
  const [first] = symbolsInTex(tex, symbols).symbols;
  return first?.start === 0 && first.end === tex.length ? first : undefined;
}
