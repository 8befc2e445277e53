import {
  tableCellText,
  indentLines,
  streamText,
  type Output,
  type TableOutput,
} from '../output.ts';
import { textWidth } from './text-width.ts';

/**
 * Writes an output exactly as Node 24 does, tables drawn with characters. Tests compare the page's
 * own rendering with it.
 */
export function outputText(output: Output): string {
  return output.kind === 'table'
    ? indentLines(drawTable(output), output.indent)
    : streamText(output);
}

/**
 * Draws Node's table: box-drawing lines, cells aligned on the left (nodejs/node,
 * lib/internal/cli_table.js, MIT).
 */
function drawTable({ indexLabel, columns, rows }: TableOutput): string {
  const head = [indexLabel, ...columns];
  const body = rows.map(({ index, cells }) => [index, ...cells.map(tableCellText)]);
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
