/** A command, an escaped character or any other character of TeX but a space. */
export interface TexToken {
  readonly text: string;
  readonly start: number;
}

/** Commands whose argument is words, not mathematics. */
const wordCommands = new Set([
  '\\text',
  '\\mathrm',
  '\\operatorname',
  '\\begin',
  '\\end',
  '\\htmlData',
]);

/** Parts TeX into its tokens. */
export function tokenizeTex(tex: string): TexToken[] {
  return Array.from(tex.matchAll(/\\[a-zA-Z]+|\\.|\S/g), (match) => ({
    text: match[0],
    start: match.index,
  }));
}

export function textOf(tokens: readonly TexToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Returns the index after `\text{…}` or another command of words, if one begins at an index. */
export function endOfWords(tokens: readonly TexToken[], at: number): number | undefined {
  return wordCommands.has(tokens[at]?.text ?? '') ? endOfGroup(tokens, at + 1) : undefined;
}

/**
 * Returns the index after the indices that begin at an index: a layer in parentheses above the
 * line, and anything below it. An exponent is none.
 */
export function endOfIndices(tokens: readonly TexToken[], at: number): number {
  const [above, brace, parenthesis] = tokens.slice(at, at + 3).map(({ text }) => text);
  const isLayer = above === '^' && brace === '{' && parenthesis === '(';
  const below = isLayer ? endOfGroup(tokens, at + 1) : at;
  return tokens[below]?.text === '_' ? endOfGroup(tokens, below + 1) : below;
}

/** Returns the index after the group that begins at an index: braces, or one token or command. */
function endOfGroup(tokens: readonly TexToken[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index += 1) {
    if (tokens[index]?.text === '{') depth += 1;
    if (tokens[index]?.text === '}') depth -= 1;
    const hasArgument = tokens[index]?.text.startsWith('\\') && tokens[index + 1]?.text === '{';
    if (depth === 0 && !hasArgument) return index + 1;
  }
  return tokens.length;
}
