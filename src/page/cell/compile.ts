import { exportNames } from 'virtual:core';
import type { Cell } from '../../notebook/source/cell.ts';
import { compileCells, type Compilation } from '../../notebook/source/compile.ts';
import { parseCell } from '../../notebook/source/parse-cell.ts';
import { parseAside, type Parse } from './parse-aside.ts';

/** Longer texts, in characters, are parsed beside the page, which would be silent meanwhile. */
const longText = 20_000;

/** The long texts that stand in cells, and what came of them: they change less often than others. */
let known: ReadonlyMap<string, Parse> = new Map();

/** Compiles edited cells. It is fetched at the first edit: a chapter comes compiled. */
export async function compile(cells: readonly Cell[]): Promise<Compilation> {
  const long = cells.map(({ source }) => source).filter(({ length }) => length > longText);
  const parses = new Map<string, Parse>();
  for (const source of long)
    parses.set(source, known.get(source) ?? (await parseAside(source)) ?? parseCell);
  known = parses;
  return compileCells(cells, exportNames, (source) => (parses.get(source) ?? parseCell)(source));
}
