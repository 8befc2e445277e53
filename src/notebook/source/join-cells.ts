import { firstLines } from '../runtime/link/first-lines.ts';
import type { CellPosition } from '../values/cell-position.ts';
import type { Cell } from './cell.ts';

/**
 * Joins cells to one ordinary ES module. An empty line parts them. Where a cell without a last
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

/**
 * Converts a line and column of the joined program to a position in a cell. The empty line after a
 * cell is the cell's.
 */
export function cellPositionOf(
  cells: readonly Pick<Cell, 'source'>[],
  line: number,
  column: number,
): CellPosition {
  const starts = firstLines(cells.map(({ source }) => source));
  const cell = Math.max(
    0,
    starts.findLastIndex((start) => start <= line),
  );
  return { cell, line: line - (starts[cell] ?? 1) + 1, column };
}
