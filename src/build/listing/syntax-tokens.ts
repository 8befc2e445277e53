import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import typescript from 'shiki/langs/typescript.mjs';

/** The CSS class that a token is set in: keyword, type, comment or number; null for plain text. */
type Look = 'k' | 't' | 'c' | 'n' | null;

export interface Token {
  readonly text: string;
  readonly look: Look;
}

/** The page sets code in few ways: keywords and types recede, comments are the author speaking. */
const looks: readonly (readonly [scope: RegExp, look: Look])[] = [
  [/^comment|^punctuation\.definition\.comment/, 'c'],
  [/^constant\.numeric/, 'n'],
  [/^(meta\.type|entity\.name\.type|support\.type|keyword\.operator\.type)/, 't'],
  [/^(keyword\.(control|operator\.(new|expression))|storage)/, 'k'],
];

const shiki = await createHighlighterCore({
  themes: [{ name: 'scopes', type: 'light', settings: [] }],
  langs: [typescript],
  engine: createJavaScriptRegexEngine(),
});

/** Splits TypeScript into lines of tokens, as Shiki's highlighter reads it. */
export function syntaxTokens(source: string): Token[][] {
  const lines = shiki.codeToTokensBase(source, {
    lang: 'typescript',
    theme: 'scopes',
    includeExplanation: 'scopeName',
    // A line that takes longer than the limit is left half read, and then the explanation fails.
    tokenizeTimeLimit: 0,
  });
  return lines.map((line) => {
    const tokens: Token[] = [];
    for (const { content: text, scopes } of line.flatMap(({ explanation }) => explanation ?? [])) {
      const look = lookOf(scopes.map(({ scopeName }) => scopeName));
      const last = tokens.at(-1);
      // Neighbours of one look are one token; a name, which has none, stays a token of its own.
      if (last && look && last.look === look)
        tokens[tokens.length - 1] = { text: last.text + text, look };
      else tokens.push({ text, look });
    }
    return tokens;
  });
}

function lookOf(scopes: readonly string[]): Look {
  for (const [scope, look] of looks) if (scopes.some((name) => scope.test(name))) return look;
  return null;
}

/** Cuts a text that begins at `start` at the edges within it, and returns each part's start too. */
export function splitAtEdges(
  text: string,
  start: number,
  edges: readonly number[],
): { text: string; start: number }[] {
  const end = start + text.length;
  const cuts = [start, ...edges.filter((edge) => start < edge && edge < end), end];
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    return { text: text.slice(from - start, to - start), start: from };
  });
}
