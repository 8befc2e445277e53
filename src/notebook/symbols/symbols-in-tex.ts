import type { ChapterSymbol } from './chapter-symbol.ts';

/** A symbol of the cast as it stands in a formula. */
export interface SymbolInTex {
  readonly symbol: ChapterSymbol;
  /** Which of them, as a path into the program's names: `w1[0][1]` where TeX has w_{12}. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The symbols inside it: L and w_1 of a derivative. */
  readonly inner: readonly SymbolInTex[];
}

export interface TexReading {
  readonly symbols: readonly SymbolInTex[];
  /** The variables that are none of the cast, as they are written. */
  readonly unknown: readonly string[];
}

interface Token {
  readonly text: string;
  readonly start: number;
}

interface Candidate {
  readonly symbol: ChapterSymbol;
  readonly tokens: readonly string[];
  /** Of one of the symbol's kin; an index that follows is then a part of nothing. */
  readonly aliases: string | undefined;
}

/** Commands whose argument is words, not mathematics. */
const wordy = new Set(['\\text', '\\mathrm', '\\operatorname', '\\begin', '\\end', '\\htmlData']);

/** Letters that are mathematics' own: Euler's number, counters, and something as small as you like. */
const notation = new Set(['e', 'i', 'j', 'k', 'n', '\\varepsilon', '\\epsilon']);

const greek = new Set(
  'alpha beta gamma delta zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'
    .split(' ')
    .map((name) => `\\${name}`),
);

/**
 * Finds the symbols of the cast in a formula. Where two could begin, the longer wins. Indices belong
 * to a symbol, as in `w_{12}` or `w^{(2)}_1`; an exponent does not. A fraction that is a symbol, such
 * as a derivative, keeps the symbols inside it.
 */
export function symbolsInTex(tex: string, cast: readonly ChapterSymbol[]): TexReading {
  const candidates = cast
    .flatMap((symbol) => [
      { symbol, tokens: textsOf(symbol.tex), aliases: undefined },
      ...Object.entries(symbol.aliases ?? {}).map(([text, aliases]) => ({
        symbol,
        tokens: textsOf(text),
        aliases,
      })),
    ])
    .sort((a, b) => b.tokens.length - a.tokens.length);
  return read(tokenize(tex), candidates);
}

function read(tokens: readonly Token[], candidates: readonly Candidate[]): TexReading {
  const symbols: SymbolInTex[] = [];
  const unknown: string[] = [];
  for (let index = 0; index < tokens.length;) {
    const words = endOfWords(tokens, index);
    const found = words ? undefined : candidates.find((one) => matches(tokens, index, one.tokens));
    if (!found) {
      const { text = '' } = tokens[index] ?? {};
      if (!words && isVariable(text)) unknown.push(text);
      index = words ?? index + 1;
      continue;
    }
    const { symbol, aliases } = found;
    const afterName = index + found.tokens.length;
    const end = aliases === undefined ? endOfIndices(tokens, afterName) : afterName;
    const path = aliases ?? pathOf(symbol, tokens.slice(afterName, end));
    const isFraction = tokens[index]?.text === '\\frac';
    const inner = isFraction
      ? read(
          tokens.slice(index + 1, end),
          candidates.filter((one) => one.symbol !== symbol),
        )
      : { symbols: [], unknown: [] };
    const last = tokens[end - 1];
    symbols.push({
      symbol,
      path: path ?? symbol.name,
      start: tokens[index]?.start ?? 0,
      end: last ? last.start + last.text.length : 0,
      inner: inner.symbols,
    });
    unknown.push(...inner.unknown);
    if (path === undefined) unknown.push(textOf(tokens.slice(index, end)));
    index = end;
  }
  return { symbols, unknown };
}

/**
 * Where the program keeps what the indices name: counted from 1 in TeX and from 0 in the program,
 * and an index that is a letter stands for every place.
 *
 * @returns undefined where a number is an index and the symbol says of no such place
 */
function pathOf({ name, each }: ChapterSymbol, indices: readonly Token[]): string | undefined {
  const below = indices.slice(indices.findIndex(({ text }) => text === '_') + 1);
  if (below.length === 0 || below.length === indices.length) return name;
  const text = textOf(below).replace(/^\{|\}$/g, '');
  const parts = text.includes(',') ? text.split(',') : (text.match(/\\[a-zA-Z]+|./g) ?? []);
  const places = each?.match(/\[[a-z]\]/g) ?? [];
  if (each === undefined || places.length !== parts.length)
    return parts.some((part) => /^\d+$/.test(part)) ? undefined : name;
  let at = 0;
  const path = each.replace(/\[[a-z]\]/g, () => {
    const part = parts[at++] ?? '';
    return /^\d+$/.test(part) ? `[${Number(part) - 1}]` : '[]';
  });
  return path.replace(/(\[\])+$/, '');
}

function isVariable(text: string): boolean {
  return (/^[a-zA-Z]$/.test(text) || greek.has(text)) && !notation.has(text);
}

function tokenize(tex: string): Token[] {
  return Array.from(tex.matchAll(/\\[a-zA-Z]+|\\.|\S/g), (match) => ({
    text: match[0],
    start: match.index,
  }));
}

function textsOf(tex: string): string[] {
  return tokenize(tex).map(({ text }) => text);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

function matches(tokens: readonly Token[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((text, offset) => tokens[at + offset]?.text === text);
}

/** The index after the indices that follow a symbol: a layer in parentheses above, anything below. */
function endOfIndices(tokens: readonly Token[], at: number): number {
  const [above, brace, parenthesis] = tokens.slice(at, at + 3).map(({ text }) => text);
  const isLayer = above === '^' && brace === '{' && parenthesis === '(';
  const below = isLayer ? endOfGroup(tokens, at + 1) : at;
  return tokens[below]?.text === '_' ? endOfGroup(tokens, below + 1) : below;
}

/** The index after `\text{…}` and its like, if one begins here. */
function endOfWords(tokens: readonly Token[], at: number): number | undefined {
  return wordy.has(tokens[at]?.text ?? '') ? endOfGroup(tokens, at + 1) : undefined;
}

/** The index after the braces that begin here, or after the one token or command that stands without. */
function endOfGroup(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index += 1) {
    if (tokens[index]?.text === '{') depth += 1;
    if (tokens[index]?.text === '}') depth -= 1;
    const takesMore = tokens[index]?.text.startsWith('\\') && tokens[index + 1]?.text === '{';
    if (depth === 0 && !takesMore) return index + 1;
  }
  return tokens.length;
}
