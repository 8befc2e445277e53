import { cellText, indented, textOf, type Output, type TableOutput } from './output.ts';
import { textWidth } from './text-width.ts';

/**
 * Exactly what Node 24 writes for an output, tables drawn with characters: what the page's own
 * rendering is held against.
 */
export function toText(output: Output): string {
  return output.kind === 'table' ? indented(drawTable(output), output.indent) : textOf(output);
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
