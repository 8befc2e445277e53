import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Cell } from '../cell.ts';
import { readFence } from './fence.ts';
import { parseMdx } from './parse-mdx.ts';

/** A cell with what only the chapter's file says of it. */
export interface ChapterCell extends Cell {
  /** The line of the file on which the code begins, counted from 1. */
  readonly line: number;
  /** Whether the cell throws, by its fence. */
  readonly throws: boolean;
}

/** An error in a chapter's file that keeps it from being built. */
export class ChapterError extends Error {
  override readonly name = 'ChapterError';
  readonly line: number;
  readonly problem: string;

  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.line = line;
    this.problem = problem;
  }
}

/**
 * Parses the cells of a chapter, in order.
 *
 * @param file the whole text of the MDX file, front matter included
 * @throws ChapterError for a cell without a name, with a name that is not kebab case, or with one
 *   that the chapter has already
 */
export function parseChapter(file: string): ChapterCell[] {
  const { cells, errors } = readCells(parseMdx(file));
  const [error] = errors;
  if (error) throw error;
  return cells;
}

/** Reads the cells of a chapter's tree, in order, and finds what is wrong with their names. */
export function readCells(tree: Root): { cells: ChapterCell[]; errors: ChapterError[] } {
  const cells: ChapterCell[] = [];
  const errors: ChapterError[] = [];
  visit(tree, 'code', (code) => {
    const fence = readFence(code.lang, code.meta);
    if (fence.kind !== 'cell') return;
    const { name = '', throws } = fence;
    const line = (code.position?.start.line ?? 0) + 1;
    const problem = problemOfName(fence.name, cells);
    if (problem !== undefined) errors.push(new ChapterError(line - 1, problem));
    cells.push({ name, source: code.value, line, throws });
  });
  return { cells, errors };
}

function problemOfName(
  name: string | undefined,
  above: readonly ChapterCell[],
): string | undefined {
  if (name === undefined) return 'a cell needs a name: ```ts cell name="…"';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return `the name "${name}" is not in kebab case`;
  if (above.some((cell) => cell.name === name)) return `there is a cell "${name}" already`;
  return undefined;
}
