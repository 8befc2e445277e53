import type { NumberLiteral } from '../notebook/source/literals.ts';
import { unpackCell, type PackedCell } from '../notebook/source/packed-cell.ts';
import type { BuiltProgram } from '../notebook/session/compiled-program.ts';
import type { ChapterSymbol } from '../notebook/symbols/chapter-symbol.ts';
import type { Values } from '../notebook/values/run-report.ts';

/** What the build writes into the page's `<script id="program">`. */
export interface ProgramData {
  readonly cells: readonly PackedCell[];
  readonly symbols: readonly ChapterSymbol[];
  /** The values of the symbols. */
  readonly values: Values;
  /** The address of what the build knows of the program's types. */
  readonly types: string;
}

export interface PageProgram extends BuiltProgram {
  /** The chapter's address on the site, under which the browser stores what belongs to it. */
  readonly chapter: string;
  readonly symbols: readonly ChapterSymbol[];
  /** The values that the symbols have and the prose quotes. */
  readonly builtValues: Values;
  /** The numbers of the prose and the formulas. */
  readonly quotes: readonly Quote[];
  /** The values in the margins as they are written there, by name. */
  readonly marginTexts: ReadonlyMap<string, string>;
  readonly typesAddress: string;
}

/** A number that the prose or a formula quotes. */
interface Quote {
  readonly element: HTMLDataElement;
  /** The path of the value. */
  readonly name: string;
  /** How the author has written it. */
  readonly quote: string;
  /** The value that it was built with. */
  readonly built: number;
}

let program: PageProgram | undefined;

/** Returns the page's program. It is read once, before a run or the reader changes the page. */
export function pageProgram(): PageProgram {
  return (program ??= readProgram());
}

/** Takes what stands on the page from there, and the rest from the data beside it. */
function readProgram(): PageProgram {
  const script = document.getElementById('program');
  const data: ProgramData = JSON.parse(script?.textContent ?? '');
  const read = data.cells.map((packed) => {
    const cell = document.getElementById(`cell-${packed.name}`);
    const listing = cell?.querySelector('[data-code] code');
    const { source, literals } = readListing(listing);
    return { name: packed.name, source, ...unpackCell(source, literals, packed) };
  });
  const quotes = Array.from(
    document.querySelectorAll<HTMLDataElement>('data[data-name]'),
    (element): Quote => {
      const { name = '', quote = '' } = element.dataset;
      return { element, name, quote, built: Number(element.value) };
    },
  );
  const quoted = quotes.map(({ name, built }) => [name, { kind: 'number', value: built }] as const);
  return {
    cells: read.map(({ name, source }) => ({ name, source })),
    compiled: read.map(({ compiled }) => compiled),
    outlines: read.map(({ outline }) => outline),
    chapter: script?.dataset['chapter'] ?? '',
    symbols: data.symbols,
    builtValues: { ...Object.fromEntries(quoted), ...data.values },
    quotes,
    marginTexts: new Map(
      Array.from(document.querySelectorAll<HTMLElement>('.values [data-of]'), (item) => [
        item.dataset['of'] ?? '',
        item.querySelector('.value')?.textContent ?? '',
      ]),
    ),
    typesAddress: data.types,
  };
}

function readLiteral({ path, least, most = 'Infinity' }: DOMStringMap) {
  const limits = { least: Number(least), most: Number(most) };
  return { path: path ?? null, ...(least !== undefined && { limits }) };
}

/** Returns the text of a listing, and where in it the numbers stand. */
function readListing(listing: Element | null | undefined) {
  if (!listing) return { source: '', literals: [] };
  const before = new Range();
  before.setStart(listing, 0);
  const numbers = listing.querySelectorAll<HTMLElement>('[data-literal]');
  const literals = Array.from(numbers, (number): NumberLiteral => {
    before.setEndBefore(number);
    const start = before.toString().length;
    const end = start + number.textContent.length;
    return { start, end, ...readLiteral(number.dataset) };
  });
  return { source: listing.textContent, literals };
}
