import type { ChapterSymbol } from './chapter-symbol.ts';
import { endOfIndices, endOfWords, textOf, tokenizeTex, type TexToken } from './tex-tokens.ts';

/** A symbol of the chapter as it stands in a formula. */
export interface SymbolInTex {
  readonly symbol: ChapterSymbol;
  /** The path of what stands there: `w1[0][1]` where TeX has w_{12}. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The symbols inside it: L and w_1 of a derivative. */
  readonly inner: readonly SymbolInTex[];
}

interface TexSymbols {
  readonly symbols: readonly SymbolInTex[];
  /** The variables that the symbol table does not have, as they are written. */
  readonly unknown: readonly string[];
}

/** One way to write a symbol. */
interface Candidate {
  readonly symbol: ChapterSymbol;
  readonly tokens: readonly string[];
  /** The path of an alias, which takes no indices; undefined for the symbol itself. */
  readonly aliasPath: string | undefined;
}

/** Letters that need no declaring: Euler's number, counters, and a number as small as one likes. */
const notation = new Set(['e', 'i', 'j', 'k', 'n', '\\varepsilon', '\\epsilon']);

const greek = new Set(
  'alpha beta gamma delta zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'
    .split(' ')
    .map((name) => `\\${name}`),
);

/**
 * Finds the symbols in a formula. Where two could begin, the longer wins. Indices belong to a
 * symbol, as in `w_{12}` or `w^{(2)}_1`; an exponent does not. A fraction that is a symbol, such as
 * a derivative, keeps the symbols inside it.
 */
export function symbolsInTex(tex: string, symbolTable: readonly ChapterSymbol[]): TexSymbols {
  return findSymbols(
    tokenizeTex(tex),
    symbolTable.flatMap(candidatesOf).sort((a, b) => b.tokens.length - a.tokens.length),
  );
}

/** Finds the symbol that a whole formula is; undefined where it is more than one symbol. */
export function symbolOfTex(
  tex: string,
  symbols: readonly ChapterSymbol[],
): SymbolInTex | undefined {
  const [first] = symbolsInTex(tex, symbols).symbols;
  return first?.start === 0 && first.end === tex.length ? first : undefined;
}

function candidatesOf(symbol: ChapterSymbol): Candidate[] {
  const written: [tex: string, aliasPath?: string][] = [
    [symbol.tex],
    ...Object.entries(symbol.aliases ?? {}),
  ];
  return written.map(([tex, aliasPath]) => ({
    symbol,
    tokens: tokenizeTex(tex).map(({ text }) => text),
    aliasPath,
  }));
}

function findSymbols(tokens: readonly TexToken[], candidates: readonly Candidate[]): TexSymbols {
  const symbols: SymbolInTex[] = [];
  const unknown: string[] = [];
  for (let index = 0; index < tokens.length;) {
    const words = endOfWords(tokens, index);
    const found = words ? undefined : candidates.find((one) => startsWith(tokens, index, one));
    if (!found) {
      const { text = '' } = tokens[index] ?? {};
      if (!words && isVariable(text)) unknown.push(text);
      index = words ?? index + 1;
      continue;
    }
    const { symbol, aliasPath } = found;
    const endOfName = index + found.tokens.length;
    const end = aliasPath === undefined ? endOfIndices(tokens, endOfName) : endOfName;
    const path = aliasPath ?? pathOf(symbol, tokens.slice(endOfName, end));
    if (path === undefined) unknown.push(textOf(tokens.slice(index, end)));
    const inner: TexSymbols =
      tokens[index]?.text === '\\frac'
        ? findSymbols(
            tokens.slice(index + 1, end),
            candidates.filter((one) => one.symbol !== symbol),
          )
        : { symbols: [], unknown: [] };
    unknown.push(...inner.unknown);
    const last = tokens[end - 1];
    symbols.push({
      symbol,
      path: path ?? symbol.name,
      start: tokens[index]?.start ?? 0,
      end: last ? last.start + last.text.length : 0,
      inner: inner.symbols,
    });
    index = end;
  }
  return { symbols, unknown };
}

/**
 * Returns the path that a symbol with indices has in the program. Indices count from 1 in TeX and
 * from 0 in the program, and a letter stands for every index.
 *
 * @returns undefined for a number as an index where the symbol has no `each` for it
 */
function pathOf({ name, each }: ChapterSymbol, indices: readonly TexToken[]): string | undefined {
  const below = indices.slice(indices.findIndex(({ text }) => text === '_') + 1);
  if (below.length === 0 || below.length === indices.length) return name;
  const text = textOf(below).replace(/^\{|\}$/g, '');
  const parts = text.includes(',') ? text.split(',') : (text.match(/\\[a-zA-Z]+|./g) ?? []);
  const isNumber = (part: string) => /^\d+$/.test(part);
  if (each?.match(/\[[a-z]\]/g)?.length !== parts.length)
    return parts.some(isNumber) ? undefined : name;
  const path = each.replace(/\[[a-z]\]/g, () => {
    const part = parts.shift() ?? '';
    return isNumber(part) ? `[${Number(part) - 1}]` : '[]';
  });
  return path.replace(/(\[\])+$/, '');
}

function isVariable(text: string): boolean {
  return (/^[a-zA-Z]$/.test(text) || greek.has(text)) && !notation.has(text);
}

function startsWith(tokens: readonly TexToken[], at: number, candidate: Candidate): boolean {
  return candidate.tokens.every((text, offset) => tokens[at + offset]?.text === text);
}
