import type { Cell } from './cell.ts';
import { checkDeclarations, type ReadCell } from './check-declarations.ts';
import { corePackage } from '../runtime/core-package.ts';
import type { CompiledCell } from '../runtime/link/link.ts';
import type { NumberLiteral } from './literals.ts';
import { SourceError } from './parse/parse-typescript.ts';
import type { CellPosition } from '../values/cell-position.ts';
import { readCell } from './read-cell.ts';

/** The cells that can run, and what keeps the next one from it. */
export interface Compilation {
  /** All cells; or, where there is a problem, those above it. */
  readonly compiled: readonly CompiledCell[];
  /** What the page must know of the same cells. */
  readonly notes: readonly CellNotes[];
  readonly problem: (CellPosition & { readonly name: string; readonly message: string }) | null;
}

/** What stands where in a cell's source. */
export interface CellNotes {
  /** The top-level names it declares, each with its line, from 1. */
  readonly declared: readonly { readonly name: string; readonly line: number }[];
  readonly literals: readonly NumberLiteral[];
}

/**
 * Makes JavaScript of a chapter's cells, each of which is read alone.
 *
 * @param coreExports the names of the values that the core package exports
 */
export function compileCells(cells: readonly Cell[], coreExports: readonly string[]): Compilation {
  const read: ReadCell[] = [];
  for (const [index, { name, source }] of cells.entries()) {
    try {
      read.push({ name, reading: readCell(source) });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const { line, column, message } = error;
      return stopAt({ cell: index, line, column, name: 'SyntaxError', message }, read);
    }
    const wrong = checkDeclarations(read, { specifier: corePackage, exports: coreExports });
    if (wrong) return stopAt({ ...wrong, name: 'SyntaxError' }, read);
  }
  return { compiled: read.map(compiledCell), notes: read.map(notesOf), problem: null };
}

function stopAt(problem: NonNullable<Compilation['problem']>, read: readonly ReadCell[]) {
  const above = read.slice(0, problem.cell);
  return { compiled: above.map(compiledCell), notes: above.map(notesOf), problem };
}

function compiledCell({ name, reading: { code, names, imports } }: ReadCell): CompiledCell {
  return {
    name,
    code,
    names: [...new Set(names.map((declared) => declared.name))],
    specifiers: imports.map(({ start, end }) => ({ start, end })),
  };
}

function notesOf({ reading: { names, literals } }: ReadCell): CellNotes {
  return { declared: names.map(({ name, line }) => ({ name, line })), literals };
}
