import type { NumberLiteral } from '../../notebook/source/literals.ts';
import { splitAtEdges, syntaxTokens, type Token } from './syntax-tokens.ts';

/** A token of a listing. A number that the reader may scrub is one token. */
export interface ListingToken extends Token {
  /** The index of the literal that the token is, if it is one. */
  readonly literal: number | null;
}

/** Returns the lines of a listing. A literal is a token of its own, its minus sign included. */
export function listingOf(source: string, literals: readonly NumberLiteral[]): ListingToken[][] {
  let offset = 0;
  return syntaxTokens(source).map((tokens) => {
    const line = tokens.flatMap((token) => {
      const cut = cutAtLiterals(token, offset, literals);
      offset += token.text.length;
      return cut;
    });
    offset += 1; // the line break
    return joinLiterals(line);
  });
}

function cutAtLiterals(
  { text, look }: Token,
  offset: number,
  literals: readonly NumberLiteral[],
): ListingToken[] {
  const edges = literals.flatMap(({ start, end }) => [start, end]);
  return splitAtEdges(text, offset, edges).map(({ text, start }) => {
    const literal = literals.findIndex((one) => one.start <= start && start < one.end);
    return { text, look, literal: literal < 0 ? null : literal };
  });
}

/** Joins a minus sign with its number: they are two tokens of the language, and one literal. */
function joinLiterals(tokens: readonly ListingToken[]): ListingToken[] {
  const joined: ListingToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && last.literal !== null && last.literal === token.literal)
      joined[joined.length - 1] = { ...last, text: last.text + token.text };
    else joined.push(token);
  }
  return joined;
}
