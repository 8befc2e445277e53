import type { NumberLiteral } from '../notebook/source/literals.ts';
import { unpackCell, type PackedCell } from '../notebook/source/packed-cell.ts';
import type { BuiltProgram } from '../notebook/session/session.ts';
import type { ChapterSymbol } from '../notebook/symbols/chapter-symbol.ts';

type PageProgram = BuiltProgram & {
  readonly symbols: readonly ChapterSymbol[];
  /** The chapter's address on the site. */
  readonly chapter: string;
};
let program: PageProgram | undefined;

/** The program of the page as it was built: the listings are read once, before a hand changes them. */
export function pageProgram(): PageProgram {
  return (program ??= readProgram());
}

/** Its sources stand in the listings, the rest beside them. */
function readProgram(): PageProgram {
  const script = document.getElementById('program');
  const { cells, symbols }: { cells: PackedCell[]; symbols: ChapterSymbol[] } = JSON.parse(
    script?.textContent ?? '',
  );
  const read = cells.map((packed) => {
    const listing = document.querySelector(`[data-cell="${packed.name}"] [data-code] code`);
    const { source, literals } = readListing(listing);
    return { name: packed.name, source, ...unpackCell(source, literals, packed) };
  });
  return {
    cells: read.map(({ name, source }) => ({ name, source })),
    compiled: read.map(({ compiled }) => compiled),
    notes: read.map(({ notes }) => notes),
    symbols,
    chapter: script?.dataset['chapter'] ?? '',
  };
}

/** The text of a listing, and where in it the numbers stand. */
function readListing(listing: Element | null): { source: string; literals: NumberLiteral[] } {
  const literals: NumberLiteral[] = [];
  let source = '';
  const read = (node: Node) => {
    if (node instanceof Text) source += node.data;
    const start = source.length;
    node.childNodes.forEach(read);
    if (node instanceof HTMLElement && node.dataset['literal'] !== undefined)
      literals.push({ start, end: source.length, path: node.dataset['path'] ?? null });
  };
  if (listing) read(listing);
  return { source, literals };
}
