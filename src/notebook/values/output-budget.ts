import { CELL_LIMITS, tableCost } from '../runtime/budget/cell-limits.ts';
import {
  tableCellText,
  streamText,
  type CutOutput,
  type Output,
  type TableOutput,
} from './output.ts';

/** Lines of a table that are not rows: three rules and the heading. */
const TABLE_FRAME = 4;

/**
 * Holds one cell to 1,000 lines and 1 MB of text. What goes beyond is cut, with one notice; after
 * that nothing is let through. Outputs are counted where they are received, because what comes from
 * beside a program may be forged by it.
 */
export class OutputBudget {
  readonly #limits: { lines: number; bytes: number };
  #lines: number;
  #bytes: number;
  #isSpent = false;

  constructor(limits = CELL_LIMITS) {
    this.#limits = limits;
    this.#lines = limits.lines;
    this.#bytes = limits.bytes;
  }

  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** Admits what may be shown of an output: itself, or its beginning and a notice, or nothing. */
  admit(output: Output): Output[] {
    if (this.#isSpent) return [];
    // The worker has cut it already.
    if (output.kind === 'cut') this.#isSpent = true;
    const text = textOrNothing(output);
    const lines = text.split('\n').length;
    const bytes = Math.max(byteLength(text, this.#bytes), tableCost(output)) + 1;
    if (lines <= this.#lines && bytes <= this.#bytes) {
      this.#lines -= lines;
      this.#bytes -= bytes;
      return [output];
    }
    this.#isSpent = true;
    const unit = lines > this.#lines ? 'lines' : 'bytes';
    const notice: CutOutput = { kind: 'cut', unit, limit: this.#limits[unit] };
    const beginning = this.#beginning(output, text);
    return beginning === undefined ? [notice] : [beginning, notice];
  }

  #beginning(output: Output, text: string): Output | undefined {
    if (output.kind === 'table') return this.#beginningOfTable(output, text);
    if (output.kind === 'cut' || this.#lines === 0) return undefined;
    const fitting = text.slice(0, endOfBytes(text, this.#bytes));
    const start = fitting.split('\n', this.#lines).join('\n');
    return start === '' ? undefined : { ...output, indent: 0, parts: [start] };
  }

  #beginningOfTable(table: TableOutput, text: string): Output | undefined {
    const bytes = Math.max(byteLength(text), tableCost(table));
    const bytesPerLine = Math.ceil(bytes / text.split('\n').length) + 1;
    const lines = Math.min(this.#lines, Math.floor(this.#bytes / bytesPerLine));
    const rows = table.rows.slice(0, Math.max(0, lines - TABLE_FRAME));
    return rows.length === 0 ? undefined : { ...table, rows };
  }
}

/** Writes a table's cells row by row, with as many lines around them as Node's frame has. */
function tableText({ columns, rows }: TableOutput): string {
  const lines = rows.map(({ index, cells }) => [index, ...cells.map(tableCellText)]);
  return ['', columns, '', ...lines, ''].map((line) => line.toString()).join('\n');
}

/** Writes an output. One that a program has forged so that it cannot be written counts as one line. */
function textOrNothing(output: Output): string {
  try {
    return output.kind === 'table' ? tableText(output) : streamText(output);
  } catch {
    return '';
  }
}

/** Counts the UTF-8 bytes of a text; counting stops beyond `enough`. */
function byteLength(text: string, enough = Infinity): number {
  let bytes = 0;
  for (let i = 0; i < text.length && bytes <= enough; i++) bytes += bytesOf(text, i);
  return bytes;
}

/** Counts the UTF-16 units of a text that fit into so many UTF-8 bytes. */
function endOfBytes(text: string, bytes: number): number {
  let end = 0;
  for (let left = bytes; end < text.length; end++) {
    left -= bytesOf(text, end);
    if (left < 0) break;
  }
  return end;
}

/** Counts the bytes of one UTF-16 unit: each half of a surrogate pair has two of its four. */
function bytesOf(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
}
