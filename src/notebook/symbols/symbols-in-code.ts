import { pathsOf, symbolOf, type ChapterSymbol } from './chapter-symbol.ts';
import { includesPath } from './symbol-path.ts';

/** A symbol of the chapter as it stands in a line of code. */
export interface SymbolInCode {
  readonly symbol: ChapterSymbol;
  /** The path of what stands there: `weights[0]`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A comment, a string, or a name with the properties and the numbered indices that follow it. */
const pattern =
  /\/\/.*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[\d+\])*/g;

/**
 * Finds the symbols in a line of code, each with the indices that follow it: all of `weights[0]`.
 * A property is taken for the symbol of its name, as `w1` in `model.w1`.
 */
export function symbolsInCode(line: string, symbolTable: readonly ChapterSymbol[]): SymbolInCode[] {
  return Array.from(line.matchAll(pattern)).flatMap(({ 0: text, index }) =>
    /^[/'"`]/.test(text) ? [] : symbolsOfChain(text, index, symbolTable),
  );
}

function symbolsOfChain(
  text: string,
  start: number,
  symbolTable: readonly ChapterSymbol[],
): SymbolInCode[] {
  const found: SymbolInCode[] = [];
  const links = text.split(/(?=[.[])/);
  let at = start;
  for (let index = 0; index < links.length; index += 1) {
    const rest = links.slice(index).join('').replace(/^\./, '');
    const from = at + (links[index]?.startsWith('.') ? 1 : 0);
    const path = firstPathOf(rest, symbolTable);
    at += links[index]?.length ?? 0;
    if (path === undefined) continue;
    const symbol = symbolOf(symbolTable, path);
    if (symbol) found.push({ symbol, path, start: from, end: from + path.length });
    while (at < from + path.length) at += links[(index += 1)]?.length ?? 0;
  }
  return found;
}

/** Returns the path of the symbol that a chain begins with: its name or an alias, and indices. */
function firstPathOf(chain: string, symbolTable: readonly ChapterSymbol[]): string | undefined {
  const own = symbolTable
    .flatMap(pathsOf)
    .sort((a, b) => b.length - a.length)
    .find((path) => includesPath(path, chain));
  if (own === undefined) return undefined;
  return own + (/^(?:\[\d+\])*/.exec(chain.slice(own.length))?.[0] ?? '');
}
