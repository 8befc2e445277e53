import { holds, symbolOf, type ChapterSymbol } from './chapter-symbol.ts';

/** A symbol of the cast as it stands in code. */
export interface SymbolInCode {
  readonly symbol: ChapterSymbol;
  /** Which of them: `weights[0]`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What is not code, or a name with the properties and the counted places that follow it. */
const pattern =
  /\/\/.*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[\d+\])*/g;

/**
 * Finds the symbols of the cast in a line of code, each with the places that follow it: all of
 * `weights[0]`. A property is taken for the symbol of its name, as `w1` in `model.w1`.
 */
export function symbolsInCode(line: string, cast: readonly ChapterSymbol[]): SymbolInCode[] {
  return Array.from(line.matchAll(pattern)).flatMap(({ 0: text, index }) =>
    /^[/'"`]/.test(text) ? [] : symbolsOfChain(text, index, cast),
  );
}

function symbolsOfChain(
  text: string,
  start: number,
  cast: readonly ChapterSymbol[],
): SymbolInCode[] {
  const found: SymbolInCode[] = [];
  const links = text.split(/(?=[.[])/);
  let at = start;
  for (let index = 0; index < links.length; index += 1) {
    const rest = links.slice(index).join('').replace(/^\./, '');
    const from = at + (links[index]?.startsWith('.') ? 1 : 0);
    const path = beginningOf(rest, cast);
    at += links[index]?.length ?? 0;
    if (path === undefined) continue;
    const symbol = symbolOf(cast, path);
    if (symbol) found.push({ symbol, path, start: from, end: from + path.length });
    while (at < from + path.length) at += links[(index += 1)]?.length ?? 0;
  }
  return found;
}

/** As much of a chain as a symbol is: its name or its path, and the places in it. */
function beginningOf(chain: string, cast: readonly ChapterSymbol[]): string | undefined {
  const own = cast
    .flatMap(({ name, aliases }) => [name, ...Object.values(aliases ?? {})])
    .sort((a, b) => b.length - a.length)
    .find((path) => holds(path, chain));
  if (own === undefined) return undefined;
  return own + (/^(?:\[\d+\])*/.exec(chain.slice(own.length))?.[0] ?? '');
}
