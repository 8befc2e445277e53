import { textWidth } from './text-width.ts';

/** Node's `maxArrayLength`: longer output lists end in "... n more items". */
const MAX_ITEMS = 100;
/** Four columns for each level of Node's `compact`. */
const MAX_COLUMNS = 12;

/**
 * Puts short items side by side in aligned columns, as Node's `groupArrayElements` does.
 *
 * @returns the same array where the items are too different in length
 */
export function intoColumns(
  parts: string[],
  indent: number,
  breakLength: number,
  numeric: boolean,
): string[] {
  // A last part beyond the hundredth is "... n more items" and keeps its own line.
  const count = parts.length > MAX_ITEMS ? parts.length - 1 : parts.length;
  const gap = 2;
  const widths = parts.slice(0, count).map(textWidth);
  const total = widths.reduce((sum, width) => sum + width + gap, 0);
  const longest = Math.max(...widths);
  const cell = longest + gap;
  if (cell * 3 + indent >= breakLength || !(total / cell > 5 || longest <= 6)) return parts;

  // A character is about 2.5 times as high as wide: aim at a square of text.
  const bias = Math.sqrt(cell - total / parts.length);
  const biased = Math.max(cell - 3 - bias, 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biased * count) / biased),
    Math.floor((breakLength - indent) / cell),
    MAX_COLUMNS,
  );
  if (columns <= 1) return parts;

  const columnWidths: number[] = [];
  for (let column = 0; column < columns; column++) {
    let width = 0;
    for (let i = column; i < count; i += columns) width = Math.max(width, widths[i] ?? 0);
    columnWidths.push(width + gap);
  }
  const lines: string[] = [];
  for (let start = 0; start < count; start += columns) {
    const end = Math.min(start + columns, count);
    let line = '';
    for (let i = start; i < end; i++) {
      const isLast = i === end - 1;
      const text = isLast ? (parts[i] ?? '') : `${parts[i]}, `;
      const width = (columnWidths[i - start] ?? 0) - (isLast ? gap : 0);
      const padding = ' '.repeat(Math.max(0, width - (widths[i] ?? 0) - (isLast ? 0 : gap)));
      if (numeric) line += padding + text;
      else line += isLast ? text : text + padding;
    }
    lines.push(line);
  }
  return [...lines, ...parts.slice(count)];
}
