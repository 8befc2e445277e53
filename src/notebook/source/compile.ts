import type { Cell } from './cell.ts';
import { checkDeclarations, type NamedCell } from './check-declarations.ts';
import { corePackage } from '../runtime/core-package.ts';
import type { CompiledCell } from '../runtime/link/link.ts';
import type { NumberLiteral } from './literals.ts';
import { SourceError } from './parse/parse-typescript.ts';
import type { CellPosition } from '../values/cell-position.ts';
import { parseCell, type ParsedCell } from './parse-cell.ts';

/** The cells that can run, and the error that keeps the next one from running. */
export interface Compilation {
  /** All cells; or, where there is a problem, those above it. */
  readonly compiled: readonly CompiledCell[];
  /** The declarations and literals of the same cells, for the page. */
  readonly outlines: readonly CellOutline[];
  readonly problem: (CellPosition & { readonly name: string; readonly message: string }) | null;
}

/** The declarations and literals of a cell's source. */
export interface CellOutline {
  /** The top-level names it declares, each with its line, from 1. */
  readonly declared: readonly { readonly name: string; readonly line: number }[];
  readonly literals: readonly NumberLiteral[];
}

/**
 * Compiles a chapter's cells to JavaScript, each of them alone.
 *
 * @param coreExports the names of the values that the core package exports
 * @param parse `parseCell`, or what knows its answers
 */
export function compileCells(
  cells: readonly Cell[],
  coreExports: readonly string[],
  parse: (source: string) => ParsedCell = parseCell,
): Compilation {
  const parsed: NamedCell[] = [];
  for (const [index, { name, source }] of cells.entries()) {
    try {
      parsed.push({ name, parsed: parse(source) });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const { line, column, message } = error;
      return stopAt({ cell: index, line, column, name: 'SyntaxError', message }, parsed);
    }
    const error = checkDeclarations(parsed, { specifier: corePackage, exports: coreExports });
    if (error) return stopAt({ ...error, name: 'SyntaxError' }, parsed);
  }
  return { compiled: parsed.map(compiledCell), outlines: parsed.map(outlineOf), problem: null };
}

function stopAt(problem: NonNullable<Compilation['problem']>, parsed: readonly NamedCell[]) {
  const above = parsed.slice(0, problem.cell);
  return { compiled: above.map(compiledCell), outlines: above.map(outlineOf), problem };
}

function compiledCell({ name, parsed: { code, names, imports } }: NamedCell): CompiledCell {
  return {
    name,
    code,
    names: [...new Set(names.map((declared) => declared.name))],
    specifiers: imports.map(({ start, end }) => ({ start, end })),
  };
}

function outlineOf({ parsed: { names, literals } }: NamedCell): CellOutline {
  return { declared: names.map(({ name, line }) => ({ name, line })), literals };
}
