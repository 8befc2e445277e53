import type { Output } from '../../values/output.ts';

/** What one cell may print: UTF-8 bytes, each line counted with its break. */
export const CELL_LIMITS = { lines: 1_000, bytes: 1_000_000 };

/** A table's cell is an element on the page, and costs it as much as so many characters. */
const TABLE_CELL = 40;

/** What a table costs the page at least. */
export function tableCost(output: Output): number {
  return output.kind === 'table' ? TABLE_CELL * output.columns.length * output.rows.length : 0;
}
