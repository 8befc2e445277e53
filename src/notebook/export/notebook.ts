import type { Cell } from '../source/cell.ts';
import { failureText } from '../values/failure-text.ts';
import { outputText } from '../values/node-text/output-text.ts';
import type { Output } from '../values/output.ts';
import type { Failure } from '../values/run-report.ts';
import { replaceCoreImport } from './replace-core-import.ts';

/** A Jupyter notebook, as far as this site writes one: nbformat 4.5, whose cells have ids. */
export interface Notebook {
  cells: NotebookCell[];
  metadata: {
    kernelspec: { name: string; display_name: string; language: string };
    language_info: { name: string; file_extension: string; mimetype: string };
    title: string;
  };
  nbformat: 4;
  nbformat_minor: 5;
}

export type NotebookCell = MarkdownCell | CodeCell;

interface MarkdownCell {
  cell_type: 'markdown';
  id: string;
  metadata: Record<string, never>;
  /** Lines, each but the last with its line break. */
  source: string[];
}

export interface CodeCell {
  cell_type: 'code';
  id: string;
  metadata: { name: string; tags?: string[] };
  source: string[];
  execution_count: number | null;
  outputs: NotebookOutput[];
}

type NotebookOutput =
  | { output_type: 'stream'; name: 'stdout' | 'stderr'; text: string[] }
  | { output_type: 'error'; ename: string; evalue: string; traceback: string[] };

/** What a cell printed when it ran, and how it failed. */
export interface CellResult {
  readonly outputs: readonly Output[];
  readonly failure: Failure | null;
}

export function markdownCell(id: string, text: string): MarkdownCell {
  return { cell_type: 'markdown', id, metadata: {}, source: toLines(text) };
}

/** Creates the cell that says how to run the notebook, and where it finds the core. */
export function coreCell(core: string): MarkdownCell {
  const kernel =
    'To run it, install [Deno](https://deno.com) and make it known to Jupyter: `deno jupyter --install`.';
  const from = core.includes(':')
    ? `The core package comes from <${core}>; Deno keeps it once it has been fetched.`
    : `Put the file \`nn.js\` of the site into the folder of this notebook: that is the core package.`;
  return markdownCell('core', `${kernel} ${from}`);
}

/**
 * Creates the code cell for a cell of a chapter's program.
 *
 * @param result what the cell did when the program ran; null where there is no run to show
 * @param order the cell's number among the cells that ran, from 1
 * @param core the address from which the notebook imports the core
 */
export function codeCell(
  cell: Cell,
  result: CellResult | null,
  order: number,
  core: string,
): CodeCell {
  return {
    cell_type: 'code',
    id: cellId(cell.name),
    metadata: { name: cell.name },
    source: toLines(replaceCoreImport(cell.source, core)),
    execution_count: result ? order : null,
    outputs: result ? outputsOf(result) : [],
  };
}

/** Returns the id of a code cell: the page's own, cut to the 64 characters that nbformat allows. */
function cellId(name: string): string {
  return `cell-${name}`.slice(0, 64);
}

/** Writes a notebook as the text of its file, indented as Jupyter does. */
export function notebookText(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

/** Joins what is printed to one stream without a break into one output, as a kernel does. */
function outputsOf({ outputs, failure }: CellResult): NotebookOutput[] {
  const streams: { name: 'stdout' | 'stderr'; text: string }[] = [];
  for (const output of outputs) {
    const isError = output.kind === 'text' && /^(warn|error)$/.test(output.stream);
    const name = isError ? 'stderr' : 'stdout';
    const last = streams.at(-1);
    if (last?.name === name) last.text += `${outputText(output)}\n`;
    else streams.push({ name, text: `${outputText(output)}\n` });
  }
  return [
    ...streams.map(({ name, text }) => ({
      output_type: 'stream' as const,
      name,
      text: toLines(text),
    })),
    ...(failure ? [errorOf(failure)] : []),
  ];
}

function errorOf(failure: Failure): NotebookOutput {
  const { name } = failure;
  const message = failureText(failure);
  return { output_type: 'error', ename: name, evalue: message, traceback: [`${name}: ${message}`] };
}

/** Parts a text into lines, each but the last with its line break. */
function toLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
