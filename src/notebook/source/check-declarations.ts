import type { Position } from './parse/position.ts';
import type { ParsedCell, DeclaredName } from './parse-cell.ts';

/** A cell's name in the chapter, and its code. */
export interface NamedCell {
  readonly name: string;
  readonly parsed: ParsedCell;
}

/** The one package that a chapter may import, and the names of the values that it exports. */
interface CorePackage {
  readonly specifier: string;
  readonly exports: readonly string[];
}

/** An error that keeps the cells of a chapter from being one module. `cell` is an index. */
interface DeclarationError extends Position {
  readonly cell: number;
  readonly message: string;
}

/**
 * Checks that cells, each of them fine alone, are fine as one module.
 *
 * @returns the first name that two cells declare, or the first import that a chapter cannot have
 */
export function checkDeclarations(
  cells: readonly NamedCell[],
  core: CorePackage,
): DeclarationError | undefined {
  const known = new Map<string, DeclaredName & { readonly cell: string }>();

  for (const [cell, { name: cellName, parsed }] of cells.entries()) {
    for (const declaration of parsed.imports) {
      const error = checkImport(declaration, core);
      if (error) return { cell, ...error };
    }
    const locals = parsed.imports.flatMap((declaration) => declaration.locals);
    for (const declared of [...locals, ...parsed.names, ...parsed.hoisted]) {
      const { name, kind, line, column } = declared;
      const earlier = known.get(name);
      // A module may repeat `var`, and nothing else: not even a function, as a script may.
      if (earlier && earlier.cell !== cellName && !(kind === 'var' && earlier.kind === 'var')) {
        const verb = earlier.kind === 'import' ? 'imported' : 'declared';
        const message = `\`${name}\` is already ${verb} in the cell ${earlier.cell}`;
        return { cell, line, column, message };
      }
      known.set(name, { ...declared, cell: cellName });
    }
  }
  return undefined;
}

function checkImport(
  { specifier, names, locals, line, column }: ParsedCell['imports'][number],
  core: CorePackage,
): (Position & { message: string }) | undefined {
  if (specifier !== core.specifier) {
    return { line, column, message: `A chapter imports nothing but ${core.specifier}` };
  }
  const missing = names.findIndex((name) => name !== '*' && !core.exports.includes(name));
  const name = names[missing];
  if (name === undefined) return undefined;
  const at = locals[missing] ?? { line, column };
  return { line: at.line, column: at.column, message: explainMissing(name, core) };
}

function explainMissing(name: string, { specifier, exports }: CorePackage): string {
  if (name === 'default') return `${specifier} has no default export: import { names } from it`;
  const meant = nearest(name, exports);
  const advice = meant ? `Did you mean \`${meant}\`?` : `If it is a type, write \`type ${name}\`.`;
  return `${specifier} exports no value \`${name}\`. ${advice}`;
}

/** Finds the name that `name` most likely misspells: at most one edit in three letters. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((other) => ({ other, edits: editDistance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ edits }) => edits <= name.length / 3)
    .sort((a, b) => a.edits - b.edits);
  return best?.other;
}

/** Computes Levenshtein's distance: the letters to insert, delete or replace from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.split('').entries()) {
    const current = [row + 1];
    for (const [column, other] of b.split('').entries()) {
      const replace = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replace, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
