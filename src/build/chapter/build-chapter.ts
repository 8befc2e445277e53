import { isDeepStrictEqual } from 'node:util';
import { exportNames } from 'virtual:core';
import { readCells, type ChapterCell } from '../../notebook/source/chapter/parse-chapter.ts';
import { parseMdx } from '../../notebook/source/chapter/parse-mdx.ts';
import { compileCells, type CellOutline } from '../../notebook/source/compile.ts';
import { OutputBudget } from '../../notebook/values/output-budget.ts';
import { failureText } from '../../notebook/values/failure-text.ts';
import type { CompiledCell } from '../../notebook/runtime/link/link.ts';
import type { Output } from '../../notebook/values/output.ts';
import type { Failure, RunReport, Values } from '../../notebook/values/run-report.ts';
import { ChapterMistakes, throwMistakes, type Mistake } from '../author/mistake.ts';
import type { ContentFile } from './chapter-files.ts';
import { runProgram, UnfinishedError } from './run-program.ts';
import { typeServiceOf } from './type-service.ts';

/** A cell with what it did when the site was built. */
export interface BuiltCell extends ChapterCell {
  readonly compiled: CompiledCell;
  readonly outline: CellOutline;
  readonly outputs: readonly Output[];
  readonly failure: Failure | null;
}

/** A chapter's program, checked and run. */
export interface BuiltChapter {
  readonly file: ContentFile;
  readonly cells: readonly BuiltCell[];
  /** Every top-level name, with its value when the cell that declares it had ended. */
  readonly values: Values;
}

const built = new Map<string, Promise<BuiltChapter>>();

/**
 * Reads, checks and runs a chapter's program; once for the same text.
 *
 * @param timeLimit milliseconds that the program may take
 * @throws ChapterMistakes for a cell that has no right name, does not read, does not type-check,
 *   throws without saying so (or says so and does not), does not come to its end,
 *   or does something else when it is run a second time
 */
export function buildChapter(file: ContentFile, timeLimit?: number): Promise<BuiltChapter> {
  const known = built.get(file.text);
  if (known) return known;
  const chapter = build(file, timeLimit);
  built.set(file.text, chapter);
  return chapter;
}

async function build(file: ContentFile, timeLimit?: number): Promise<BuiltChapter> {
  const cells = parse(file);
  const mistakeIn = (cell: number, line: number, message: string): Mistake => {
    const { name, line: first } = cells[cell] ?? { name: '(none)', line: 1 };
    return { line: first + line - 1, message: `cell "${name}", line ${line}: ${message}` };
  };
  const complain = (...mistake: Parameters<typeof mistakeIn>): never => {
    throw new ChapterMistakes([{ file: file.path, ...mistakeIn(...mistake) }]);
  };

  const { compiled, outlines, problem } = compileCells(cells, exportNames);
  if (problem) complain(problem.cell, problem.line, problem.message);
  const wrong = typeServiceOf(cells).problems();
  throwMistakes(
    file.path,
    wrong.map(({ cell, line, message }) => mistakeIn(cell, line, message)),
  );

  const run = () => runProgram(compiled, timeLimit);
  const [first, second] = await Promise.all([run(), run()]).catch((error: unknown) => {
    if (!(error instanceof UnfinishedError)) throw error;
    const ended = error.reports.filter(({ kind }) => kind === 'ended').length;
    return complain(Math.min(ended, cells.length - 1), 1, `the program is ${error.message}`);
  });
  const failure = failureOf(first);
  if (failure && !cells[failure.cell]?.throws) {
    const { cell, line } = failure.place ?? { cell: failure.cell, line: 1 };
    complain(cell, line, `${failure.name}: ${failureText(failure)}`);
  }
  const silent = cells.findIndex((cell, index) => cell.throws && failure?.cell !== index);
  if (silent >= 0) complain(silent, 1, 'it says that it throws, and does not');

  const outputs = cells.map((_, index) => outputsOf(first, index));
  const differs = cells.findIndex(
    (_, index) =>
      !isDeepStrictEqual(outputs[index], outputsOf(second, index)) ||
      !isDeepStrictEqual(failureOf(first, index), failureOf(second, index)) ||
      !isDeepStrictEqual(valuesOf(first, index), valuesOf(second, index)),
  );
  if (differs >= 0) complain(differs, 1, 'two runs of it differ');

  return {
    file,
    cells: cells.map((cell, index) => ({
      ...cell,
      compiled: compiled[index] as CompiledCell,
      outline: outlines[index] as CellOutline,
      outputs: outputs[index] ?? [],
      failure: failureOf(first, index),
    })),
    values: Object.assign({}, ...cells.map((_, index) => valuesOf(first, index))),
  };
}

function parse({ path, text }: ContentFile): ChapterCell[] {
  const { cells, errors } = readCells(parseMdx(text));
  throwMistakes(
    path,
    errors.map(({ line, problem }) => ({ line, message: problem })),
  );
  return cells;
}

/** Returns how the run failed, if it did: at any cell, or at this one. */
function failureOf(reports: readonly RunReport[], cell?: number): Failure | null {
  for (const report of reports)
    if (report.kind === 'failed' && report.failure.cell === (cell ?? report.failure.cell))
      return report.failure;
  return null;
}

function outputsOf(reports: readonly RunReport[], cell: number): Output[] {
  const budget = new OutputBudget();
  return reports
    .flatMap((report) => (report.kind === 'printed' && report.cell === cell ? report.outputs : []))
    .flatMap((output) => budget.admit(output));
}

function valuesOf(reports: readonly RunReport[], cell: number): Values {
  for (const report of reports)
    if (report.kind === 'ended' && report.cell === cell) return report.values;
  return {};
}
