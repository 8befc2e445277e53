import { pathsOf, symbolOf, type ChapterSymbol } from './chapter-symbol.ts';
import { symbolsInCode } from './symbols-in-code.ts';
import { symbolsInTex } from './symbols-in-tex.ts';

/** A part of a chapter's file, and the line of the file on which it begins. */
export interface Excerpt {
  readonly text: string;
  readonly line: number;
}

/** Everything in a chapter that may use its symbols. */
export interface SymbolUses {
  /** Mathematics, in TeX. */
  readonly math: readonly Excerpt[];
  /** Paths of live numbers. */
  readonly paths: readonly Excerpt[];
  readonly code: readonly Excerpt[];
}

interface SymbolProblem {
  /** Where mathematics uses what the table does not have. */
  readonly line?: number;
  /** The index in the table of a symbol that is declared and never used. */
  readonly symbol?: number;
  readonly message: string;
}

/**
 * Returns the symbols that a chapter uses and does not declare, each where it is used first, and those
 * that it declares and does not use. Only mathematics has to declare what it uses: code has names that are
 * no symbols.
 */
export function checkSymbols(
  symbolTable: readonly ChapterSymbol[],
  { math, paths, code }: SymbolUses,
): SymbolProblem[] {
  const problems: SymbolProblem[] = [];
  const unknownYet = new Set<string>();
  const used = new Set<string>();
  const use = ({ symbol, path }: { symbol: ChapterSymbol; path: string }) =>
    used.add(symbol.name).add(path);

  for (const { text, line } of math) {
    const { symbols, unknown } = symbolsInTex(text, symbolTable);
    for (const one of unknown) {
      if (unknownYet.has(one)) continue;
      unknownYet.add(one);
      problems.push({
        line,
        message: `${one} is used in mathematics, and is not one of the chapter's symbols`,
      });
    }
    for (const one of symbols.flatMap((outer) => [outer, ...outer.inner])) use(one);
  }
  for (const { text } of paths) {
    const symbol = symbolOf(symbolTable, text);
    if (symbol) use({ symbol, path: text });
  }
  for (const { text } of code)
    for (const line of text.split('\n'))
      for (const one of symbolsInCode(line, symbolTable)) use(one);

  for (const [index, symbol] of symbolTable.entries())
    for (const path of pathsOf(symbol))
      if (!used.has(path))
        problems.push({
          symbol: index,
          message: `${path} is one of the chapter's symbols, and nothing in the chapter uses it`,
        });
  return problems;
}
