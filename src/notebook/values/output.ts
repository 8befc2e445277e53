import { groupThousands } from './number-signs.ts';
import { inspect } from './node-text/inspect.ts';
import type { Value } from './value.ts';

/** One thing that a cell printed. Plain data, like the values in it. */
export type Output = TextOutput | TableOutput | CutOutput;

/** The console method. In a terminal `warn` and `error` go to stderr, the others to stdout. */
export type Stream = 'log' | 'info' | 'debug' | 'warn' | 'error';

interface TextOutput {
  kind: 'text';
  stream: Stream;
  /** Spaces before each line: two for every open `console.group`. */
  indent: number;
  /**
   * What is printed, part after part with nothing between. A string prints as it is (a space between
   * two arguments is such a part); a value prints as `inspect` writes it, and can be drawn instead.
   */
  parts: (string | Value)[];
}

export interface TableOutput {
  kind: 'table';
  indent: number;
  /** The heading of the first column: '(index)', or '(iteration index)' for a Map or Set. */
  indexLabel: string;
  /** The headings of the other columns. */
  columns: string[];
  rows: TableRow[];
}

export interface TableRow {
  index: string;
  /** One for each column; null is an empty cell. */
  cells: (Value | null)[];
}

/** The cell printed more than it may; the rest was dropped. */
export interface CutOutput {
  kind: 'cut';
  /** Which limit was reached, and how large it is. */
  unit: 'lines' | 'bytes';
  limit: number;
}

/** Writes an output that is no table as Node 24 does, without the line break at the end. */
export function streamText(output: TextOutput | CutOutput): string {
  if (output.kind === 'cut') return `Cut here: this cell printed more than ${limitText(output)}.`;
  const parts = output.parts.map((part) => (typeof part === 'string' ? part : inspect(part)));
  return indentLines(parts.join(''), output.indent);
}

/** Writes a table's cell, always on one line. */
export function tableCellText(cell: Value | null): string {
  return cell === null ? '' : inspect(cell, Infinity);
}

function limitText({ unit, limit }: CutOutput): string {
  if (unit === 'bytes') return limit < 1e6 ? `${limit} bytes` : `${limit / 1e6} MB`;
  return `${groupThousands(`${limit}`)} lines`;
}

/** Puts so many spaces before each line. */
export function indentLines(text: string, indent: number): string {
  const spaces = ' '.repeat(indent);
  return indent === 0 ? text : spaces + text.replaceAll('\n', `\n${spaces}`);
}
