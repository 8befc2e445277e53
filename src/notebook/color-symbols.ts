import type { Symbol } from './symbol.ts';

interface Token {
  readonly text: string;
  readonly start: number;
}

/** Commands whose argument is words, not mathematics. */
const wordy = new Set(['\\text', '\\mathrm', '\\operatorname', '\\begin', '\\end', '\\htmlData']);

/**
 * Gives every symbol of the cast in a formula its role, for styles and linking to find:
 * `w` becomes `{\htmlData{role=weight,sym=w}{w}}`. Where two symbols could begin, the longer wins.
 * The outer braces keep the space that follows out of the coloured box. Indices belong to the
 * symbol, as in `w_{12}` or `w^{(2)}_1`; an exponent does not.
 */
export function colorSymbols(tex: string, symbols: readonly Symbol[]): string {
  const cast = symbols
    .map((symbol) => ({ symbol, tokens: tokenize(symbol.tex) }))
    .sort((a, b) => b.tokens.length - a.tokens.length);
  const tokens = tokenize(tex);
  let colored = '';
  let copied = 0;
  for (let index = 0; index < tokens.length;) {
    const end = endOfWords(tokens, index);
    const found = end ? undefined : cast.find((one) => matches(tokens, index, one.tokens));
    if (!found) {
      index = end ?? index + 1;
      continue;
    }
    const from = tokens[index]?.start ?? 0;
    index = endOfIndices(tokens, index + found.tokens.length);
    const last = tokens[index - 1];
    const to = last ? last.start + last.text.length : tex.length;
    const { role, name } = found.symbol;
    colored += `${tex.slice(copied, from)}{\\htmlData{role=${role},sym=${name}}{${tex.slice(from, to)}}}`;
    copied = to;
  }
  return colored + tex.slice(copied);
}

function tokenize(tex: string): Token[] {
  return Array.from(tex.matchAll(/\\[a-zA-Z]+|\\.|\S/g), (match) => ({
    text: match[0],
    start: match.index,
  }));
}

function matches(tokens: readonly Token[], at: number, wanted: readonly Token[]): boolean {
  return wanted.every(({ text }, offset) => tokens[at + offset]?.text === text);
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
