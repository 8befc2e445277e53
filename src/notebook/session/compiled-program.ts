import type { CompiledCell } from '../runtime/link/link.ts';
import type { Cell } from '../source/cell.ts';
import type { CellOutline, Compilation } from '../source/compile.ts';

/** A chapter as it was built: where a session begins, and what a reset goes back to. */
export interface BuiltProgram {
  readonly cells: readonly Cell[];
  readonly compiled: readonly CompiledCell[];
  readonly outlines: readonly CellOutline[];
}

/** What is compiled of a program while its cells are edited, so that only an edit compiles anew. */
export class CompiledProgram {
  readonly #built: BuiltProgram;
  /** Null where a cell has been rewritten since it was last compiled. */
  readonly #compiled: (CompiledCell | null)[];
  readonly #outlines: CellOutline[];

  constructor(built: BuiltProgram) {
    this.#built = built;
    this.#compiled = [...built.compiled];
    this.#outlines = [...built.outlines];
  }

  /** The compiled cells; null unless all are. */
  get cells(): readonly CompiledCell[] | null {
    const cells = this.#compiled.filter((cell) => cell !== null);
    return cells.length === this.#compiled.length ? cells : null;
  }

  cell(index: number): CompiledCell | null {
    return this.#compiled[index] ?? null;
  }

  /** Returns the declarations and literals of a cell, as of the last time it was compiled. */
  outline(index: number): CellOutline {
    return this.#outlines[index] ?? { declared: [], literals: [] };
  }

  /** Drops what was compiled of a cell whose source has changed. */
  invalidate(index: number): void {
    this.#compiled[index] = null;
  }

  /**
   * Takes up what the build knows of a cell whose source is the chapter's again.
   *
   * @param isWhole whether all other cells are the chapter's too, with which the build compiled it
   */
  restore(index: number, isWhole: boolean): void {
    this.#compiled[index] = isWhole ? (this.#built.compiled[index] ?? null) : null;
    const outline = this.#built.outlines[index];
    if (outline) this.#outlines[index] = outline;
  }

  /** Takes in a cell with another number; null leaves it to be compiled with the others. */
  replace(index: number, outline: CellOutline, compiled: CompiledCell | null): void {
    this.#outlines[index] = outline;
    if (compiled) this.#compiled[index] = compiled;
  }

  /** Takes over what was compiled of the cells that have not been changed meanwhile. */
  adopt({ compiled, outlines, problem }: Compilation, isChanged: (index: number) => boolean): void {
    // What a cell above declares can be what is wrong with one that nobody has touched.
    if (problem) this.#compiled[problem.cell] = null;
    for (const [index, cell] of compiled.entries()) {
      if (isChanged(index)) continue;
      this.#compiled[index] = cell;
      const outline = outlines[index];
      if (outline) this.#outlines[index] = outline;
    }
  }
}
