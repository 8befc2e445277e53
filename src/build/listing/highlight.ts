import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import typescript from 'shiki/langs/typescript.mjs';

/** How a piece of code looks: keyword, type, comment, number, or nothing of its own. */
export type Look = 'k' | 't' | 'c' | 'n' | null;

export interface Piece {
  readonly text: string;
  readonly look: Look;
}

/** The page has few ways to set code: keywords and types recede, comments are the author speaking. */
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

/** TypeScript in lines of pieces, each with the look of its syntax. */
export function highlight(source: string): Piece[][] {
  const lines = shiki.codeToTokensBase(source, {
    lang: 'typescript',
    theme: 'scopes',
    includeExplanation: 'scopeName',
    // A line that takes longer than the limit is left half read, and then the explanation fails.
    tokenizeTimeLimit: 0,
  });
  return lines.map((tokens) => {
    const pieces: Piece[] = [];
    for (const { content: text, scopes } of tokens.flatMap((token) => token.explanation ?? [])) {
      const look = lookOf(scopes.map(({ scopeName }) => scopeName));
      const last = pieces.at(-1);
      // Text of one look stays in one piece, except that a name is a piece of its own.
      if (last && look && last.look === look)
        pieces[pieces.length - 1] = { text: last.text + text, look };
      else pieces.push({ text, look });
    }
    return pieces;
  });
}

function lookOf(scopes: readonly string[]): Look {
  for (const [scope, look] of looks) if (scopes.some((name) => scope.test(name))) return look;
  return null;
}
