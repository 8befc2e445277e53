import type { ChapterSymbol } from './chapter-symbol.ts';
import { symbolsInTex, type SymbolInTex } from './symbols-in-tex.ts';

/**
 * Gives every symbol in a formula its role and its path, as attributes for styles and scripts: `w`
 * becomes `{\htmlData{role=weight,sym=w}{w}}`. The outer braces keep the space that follows out of
 * the coloured box.
 */
export function colorSymbols(tex: string, symbolTable: readonly ChapterSymbol[]): string {
  return color(tex, 0, tex.length, symbolsInTex(tex, symbolTable).symbols);
}

function color(tex: string, from: number, to: number, symbols: readonly SymbolInTex[]): string {
  let colored = '';
  let copied = from;
  for (const { symbol, path, start, end, inner } of symbols) {
    const role = symbol.role ? `role=${symbol.role},` : '';
    const text = color(tex, start, end, inner);
    colored += `${tex.slice(copied, start)}{\\htmlData{${role}sym=${path}}{${text}}}`;
    copied = end;
  }
  return colored + tex.slice(copied, to);
}
