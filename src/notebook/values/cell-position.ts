/** A position in a chapter's program: a cell's index, and a line and column in that cell, from 1. */
export interface CellPosition {
  readonly cell: number;
  readonly line: number;
  readonly column: number;
}
