import type { ChapterSymbol } from '../symbols/chapter-symbol.ts';
import { symbolOfTex } from '../symbols/symbols-in-tex.ts';
import type { Sheet } from './sheet.ts';

/** The symbols of a sheet: the chapter's letters, each with the path of the sheet's own number. */
export interface SheetSymbols {
  /** The sheet's own symbols, and after them the chapter's. */
  readonly table: readonly ChapterSymbol[];
  /** By the names of givens and answers. */
  readonly byName: ReadonlyMap<string, ChapterSymbol>;
}

/**
 * Gives a sheet symbols of its own. Where a chapter's x is `x` in its program, the x of a worksheet
 * may be `paperX`: it has the role of the chapter's and its own path, so that each is highlighted
 * alone.
 */
export function symbolsOfSheet(sheet: Sheet, symbols: readonly ChapterSymbol[]): SheetSymbols {
  const byName = new Map<string, ChapterSymbol>();
  const byTex = new Map<string, ChapterSymbol>();
  const add = (name: string, tex: string, path: string) => {
    const found = symbolOfTex(tex, symbols);
    if (!found) return;
    const { role, meaning } = found.symbol;
    const own: ChapterSymbol = { name: path, tex, role, meaning };
    byName.set(name, own);
    if (!byTex.has(tex)) byTex.set(tex, own);
  };
  for (const { name, tex, path } of sheet.givens) add(name, tex, path);
  for (const { name, tex, program } of sheet.questions) add(name, tex, program);
  return { table: [...byTex.values(), ...symbols], byName };
}
