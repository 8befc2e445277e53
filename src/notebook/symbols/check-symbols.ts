import { symbolOf, type ChapterSymbol } from './chapter-symbol.ts';
import { symbolsInCode } from './symbols-in-code.ts';
import { symbolsInTex } from './symbols-in-tex.ts';

/** Something that a chapter's author wrote, and the line of the file on which it begins. */
export interface Written {
  readonly text: string;
  readonly line: number;
}

/** Where a chapter may use the symbols of its cast. */
export interface SymbolUses {
  /** Mathematics, in TeX. */
  readonly math: readonly Written[];
  /** Paths of live numbers. */
  readonly paths: readonly Written[];
  /** The sources of its cells. */
  readonly code: readonly Written[];
}

export interface SymbolProblem {
  /** Undefined for a symbol that is declared and stands nowhere. */
  readonly line: number | undefined;
  readonly message: string;
}

/**
 * The first symbol that a chapter uses and does not declare, or else the first that it declares and
 * does not use, if there is one. Only mathematics can use what is not declared: code has names that
 * are no symbols.
 */
export function checkSymbols(
  cast: readonly ChapterSymbol[],
  { math, paths, code }: SymbolUses,
): SymbolProblem | undefined {
  const used = new Set<string>();
  for (const { text, line } of math) {
    const { symbols, unknown } = symbolsInTex(text, cast);
    const [first] = unknown;
    if (first !== undefined)
      return {
        line,
        message: `${first} is used in mathematics, and is not one of the chapter's symbols`,
      };
    for (const one of symbols.flatMap((outer) => [outer, ...outer.inner])) use(one);
  }
  for (const { text } of paths) {
    const symbol = symbolOf(cast, text);
    if (symbol) use({ symbol, path: text });
  }
  for (const { text } of code)
    for (const line of text.split('\n')) for (const one of symbolsInCode(line, cast)) use(one);

  function use({ symbol, path }: { symbol: ChapterSymbol; path: string }) {
    used.add(symbol.name);
    used.add(path);
  }

  const idle = cast
    .flatMap(({ name, aliases }) => [name, ...Object.values(aliases ?? {})])
    .find((name) => !used.has(name));
  return idle === undefined
    ? undefined
    : {
        line: undefined,
        message: `${idle} is one of the chapter's symbols, and nothing in the chapter uses it`,
      };
}
