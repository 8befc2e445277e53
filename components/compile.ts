import * as core from '../src/nn/index.ts';
import type { Cell } from '../src/notebook/cell.ts';
import { compileCells, type Compilation } from '../src/notebook/compile.ts';

const coreExports = Object.keys(core);

/** Compiles edited cells. Fetched at the first edit: a chapter as it was written comes compiled. */
export function compile(cells: readonly Cell[]): Compilation {
  return compileCells(cells, coreExports);
}
