import type { NumberLiteral } from '../../notebook/source/literals.ts';
import { highlight, type Look } from './highlight.ts';

/** A piece of a listing: text of one look, or a number to take hold of. */
export interface ListingPiece {
  readonly text: string;
  readonly look: Look;
  /** The index of the literal that this is, if it is one. */
  readonly literal: number | null;
}

/** The lines of a listing. A literal is a piece of its own, its minus sign included. */
export function listingOf(source: string, literals: readonly NumberLiteral[]): ListingPiece[][] {
  let offset = 0;
  return highlight(source).map((pieces) => {
    const line = pieces.flatMap(({ text, look }) => {
      const cut = cutAtLiterals(text, offset, look, literals);
      offset += text.length;
      return cut;
    });
    offset += 1; // the line break
    return joinLiterals(line);
  });
}

function cutAtLiterals(
  text: string,
  offset: number,
  look: Look,
  literals: readonly NumberLiteral[],
): ListingPiece[] {
  const end = offset + text.length;
  const cuts = literals.flatMap((one) => [one.start, one.end]);
  const edges = [offset, ...cuts.filter((cut) => cut > offset && cut < end), end];
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? offset;
    const literal = literals.findIndex((one) => one.start <= from && to <= one.end);
    return {
      text: text.slice(from - offset, to - offset),
      look,
      literal: literal < 0 ? null : literal,
    };
  });
}

/** A minus sign and its number are two pieces of syntax, and one literal. */
function joinLiterals(pieces: readonly ListingPiece[]): ListingPiece[] {
  const joined: ListingPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.literal !== null && last.literal === piece.literal)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
