import type { Cell } from './cell.ts';

/** A place in a chapter's program: a cell by its index, and a line and column in that cell, from 1. */
export interface Place {
  readonly cell: number;
  readonly line: number;
  readonly column: number;
}

/**
 * The cells as one ordinary ES module. An empty line parts them. Where a cell without a last
 * semicolon is followed by one that starts in a way that would carry the statement on, the empty
 * line holds a semicolon: each cell is read alone on the page, and must mean the same in the file.
 */
export function joinCells(cells: readonly Pick<Cell, 'source'>[]): string {
  return cells
    .map(({ source }, index) => {
      if (index === 0) return source;
      return (carriesOn(source) ? ';\n' : '\n') + source;
    })
    .join('\n');
}

function carriesOn(source: string): boolean {
  const code = source.replace(/^(\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*/, '');
  return /^[([{`<+\-/]/.test(code);
}

/** The line of the joined program on which each cell begins, from 1. */
export function firstLines(cells: readonly Pick<Cell, 'source'>[]): number[] {
  let next = 1;
  return cells.map(({ source }) => {
    const first = next;
    next += countLines(source) + 1;
    return first;
  });
}

/** Where a line and column of the joined program lie in the cells. The empty line after a cell counts as its own. */
export function placeOf(
  cells: readonly Pick<Cell, 'source'>[],
  line: number,
  column: number,
): Place {
  const starts = firstLines(cells);
  const cell = Math.max(
    0,
    starts.findLastIndex((start) => start <= line),
  );
  return { cell, line: line - (starts[cell] ?? 1) + 1, column };
}

/** Lines as the language counts them, with the line break that `joinCells` puts at the end. */
function countLines(text: string): number {
  return `${text}\n`.split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
}
