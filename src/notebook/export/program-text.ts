import type { Cell } from '../source/cell.ts';
import { joinCells } from '../source/join-cells.ts';

/** Joins cells into the text of one file, which ends with a line break. */
export function programText(cells: readonly Pick<Cell, 'source'>[]): string {
  return `${joinCells(cells)}\n`;
}
