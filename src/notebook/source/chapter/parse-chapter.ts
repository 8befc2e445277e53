import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Cell } from '../cell.ts';
import { readFence } from './fence.ts';

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
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
  }
}

const markdown = unified().use(remarkParse).use(remarkMath).use(remarkMdx);

/**
 * Parses the cells of a chapter, in order.
 *
 * @param file the whole text of the MDX file, front matter included
 * @throws ChapterError for a cell without a name, with a name that is not kebab case, or with one
 *   that the chapter has already
 */
export function parseChapter(file: string): ChapterCell[] {
  const cells: ChapterCell[] = [];
  visit(markdown.parse(emptyFrontMatter(file)), 'code', (code) => {
    const fence = readFence(code.lang, code.meta);
    if (fence.kind !== 'cell') return;
    const line = (code.position?.start.line ?? 0) + 1;
    if (fence.name === undefined)
      throw new ChapterError(line - 1, 'a cell needs a name: ```ts cell name="…"');
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(fence.name))
      throw new ChapterError(line - 1, `the name "${fence.name}" is not in kebab case`);
    if (cells.some((cell) => cell.name === fence.name))
      throw new ChapterError(line - 1, `there is a cell "${fence.name}" already`);
    cells.push({ name: fence.name, source: code.value, line, throws: fence.throws });
  });
  return cells;
}

/** Empties the lines of the front matter, which is not Markdown; the others keep their numbers. */
function emptyFrontMatter(file: string): string {
  return file.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, (matter) => matter.replace(/[^\r\n]/g, ''));
}
