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
  /** Sources of cells. */
  readonly code: readonly Excerpt[];
}

interface SymbolProblem {
  /** Undefined for a symbol that is declared and never used. */
  readonly line: number | undefined;
  readonly message: string;
}

/**
 * Returns the first symbol that a chapter uses and does not declare, or else the first that it
 * declares and does not use. Only mathematics has to declare what it uses: code has names that are
 * no symbols.
 */
export function checkSymbols(
  symbolTable: readonly ChapterSymbol[],
  { math, paths, code }: SymbolUses,
): SymbolProblem | undefined {
  const used = new Set<string>();
  const use = ({ symbol, path }: { symbol: ChapterSymbol; path: string }) =>
    used.add(symbol.name).add(path);

  for (const { text, line } of math) {
    const { symbols, unknown } = symbolsInTex(text, symbolTable);
    const [first] = unknown;
    if (first !== undefined)
      return {
        line,
        message: `${first} is used in mathematics, and is not one of the chapter's symbols`,
      };
    for (const one of symbols.flatMap((outer) => [outer, ...outer.inner])) use(one);
  }
  for (const { text } of paths) {
    const symbol = symbolOf(symbolTable, text);
    if (symbol) use({ symbol, path: text });
  }
  for (const { text } of code)
    for (const line of text.split('\n'))
      for (const one of symbolsInCode(line, symbolTable)) use(one);

  const unused = symbolTable.flatMap(pathsOf).find((path) => !used.has(path));
  return unused === undefined
    ? undefined
    : {
        line: undefined,
        message: `${unused} is one of the chapter's symbols, and nothing in the chapter uses it`,
      };
}
