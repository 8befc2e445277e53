import { exportNames } from 'virtual:core';
import type { Cell } from '../../notebook/source/cell.ts';
import { compileCells, type Compilation } from '../../notebook/source/compile.ts';

/** Compiles edited cells. It is fetched at the first edit: a chapter comes compiled. */
export function compile(cells: readonly Cell[]): Compilation {
  return compileCells(cells, exportNames);
}
