import type { Output } from '../../values/output.ts';

/** What one cell may print: UTF-8 bytes, each line counted with its break. */
export const CELL_LIMITS = { lines: 1_000, bytes: 1_000_000 };

/** A table's cell is an element of the page, and costs as much as so many characters. */
const TABLE_CELL = 40;

/** Returns what a table costs the page at least, in characters; 0 for other outputs. */
export function tableCost(output: Output): number {
  return output.kind === 'table' ? TABLE_CELL * output.columns.length * output.rows.length : 0;
}
