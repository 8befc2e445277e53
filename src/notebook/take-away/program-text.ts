import type { Cell } from '../cell.ts';
import { joinCells } from '../program.ts';

/** Cells as the text of one file, which ends with a line break. */
export function programText(cells: readonly Pick<Cell, 'source'>[]): string {
  return `${joinCells(cells)}\n`;
}
