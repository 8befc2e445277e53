import { inspect } from './inspect.ts';
import { textWidth } from './text-width.ts';
import type { Value } from './value.ts';

/** One thing that a cell printed. Plain data, like the values in it. */
export type Output = TextOutput | TableOutput | CutOutput;

/** The console method. In a terminal `warn` and `error` go to stderr, the others to stdout. */
export type Stream = 'log' | 'info' | 'debug' | 'warn' | 'error';

export interface TextOutput {
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

/** Exactly what Node 24 writes for this output, without the line break at the end. */
export function toText(output: Output): string {
  switch (output.kind) {
    case 'text': {
      const parts = output.parts.map((part) => (typeof part === 'string' ? part : inspect(part)));
      return indented(parts.join(''), output.indent);
    }
    case 'table':
      return indented(drawTable(output), output.indent);
    case 'cut':
      return `Cut here: this cell printed more than ${limitText(output)}.`;
  }
}

/** The text of a table's cell: always on one line. */
export function cellText(cell: Value | null): string {
  return cell === null ? '' : inspect(cell, Infinity);
}

function limitText({ unit, limit }: CutOutput): string {
  if (unit === 'bytes') return limit < 1e6 ? `${limit} bytes` : `${limit / 1e6} MB`;
  return `${`${limit}`.replace(/\B(?=(\d{3})+$)/g, ',')} lines`;
}

function indented(text: string, indent: number): string {
  const spaces = ' '.repeat(indent);
  return indent === 0 ? text : spaces + text.replaceAll('\n', `\n${spaces}`);
}

/** Node's table: box-drawing lines, cells aligned on the left (nodejs/node, lib/internal/cli_table.js, MIT). */
function drawTable({ indexLabel, columns, rows }: TableOutput): string {
  const head = [indexLabel, ...columns];
  const body = rows.map(({ index, cells }) => [index, ...cells.map(cellText)]);
  const widths = head.map((heading, column) =>
    body.reduce((width, row) => Math.max(width, textWidth(row[column] ?? '')), textWidth(heading)),
  );
  const line = (row: string[]): string => {
    const cells = row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - textWidth(cell)));
    return `│ ${cells.join(' │ ')} │`;
  };
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  return [
    rule('┌', '┬', '┐'),
    line(head),
    rule('├', '┼', '┤'),
    ...body.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}
