import type { Output } from '../../values/output.ts';

/** The most that one cell may print: lines, and UTF-8 bytes with a break for each line. */
export const CELL_LIMITS = { lines: 1_000, bytes: 1_000_000 };

/** The characters that cost the page as much as a table's cell, which is an element. */
export const TABLE_CELL = 200;

/** Returns what a table costs the page at least, in characters; 0 for other outputs. */
export function tableCost(output: Output): number {
  return output.kind === 'table' ? TABLE_CELL * output.columns.length * output.rows.length : 0;
}
