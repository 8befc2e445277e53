import { exportNames } from 'virtual:core';
import type { Cell } from '../../notebook/source/cell.ts';
import { compileCells, type Compilation } from '../../notebook/source/compile.ts';
import { parseCell } from '../../notebook/source/parse-cell.ts';
import { longText, parseAside, type Parse, type Parsing } from './parse-aside.ts';

/** The long texts that stand in cells, and their parsing: they change less often than others. */
let known: ReadonlyMap<string, Parsing> = new Map();

/** Compiles edited cells. It is fetched at the first edit: a chapter comes compiled. */
export async function compile(cells: readonly Cell[]): Promise<Compilation> {
  // They may change while a long one is parsed.
  const asked = [...cells];
  const long = asked.map(({ source }) => source).filter(({ length }) => length > longText);
  const parsings = new Map(long.map((source) => [source, known.get(source) ?? parseAside(source)]));
  for (const [source, parsing] of known) if (!parsings.has(source)) parsing.end();
  known = parsings;
  const parses = new Map<string, Parse>();
  for (const [source, { parse }] of parsings) parses.set(source, await parse);
  return compileCells(asked, exportNames, (source) => (parses.get(source) ?? parseCell)(source));
}
