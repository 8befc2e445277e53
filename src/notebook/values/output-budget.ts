import { CELL_LIMITS, tableCost } from '../runtime/console/cell-limits.ts';
import { cellText, textOf, type CutOutput, type Output, type TableOutput } from './output.ts';

/** Lines of a table that are not rows: three rules and the heading. */
const TABLE_FRAME = 4;

/**
 * Holds one cell to 1,000 lines and 1 MB of text. What goes beyond is cut, with a notice, once; after
 * that nothing is let through. For whoever receives outputs: what comes from beside a program may be
 * forged by it.
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

  /** Whether the output was cut. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** What may be shown of this output: itself; or its beginning and a notice; or nothing. */
  admit(output: Output): Output[] {
    if (this.#isSpent) return [];
    const text = textOrNothing(output);
    const lines = countLines(text);
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
    const bytesPerLine = Math.ceil(bytes / countLines(text)) + 1;
    const lines = Math.min(this.#lines, Math.floor(this.#bytes / bytesPerLine));
    const rows = table.rows.slice(0, Math.max(0, lines - TABLE_FRAME));
    return rows.length === 0 ? undefined : { ...table, rows };
  }
}

/** Of a table, its cells row by row; the frame around them is as many lines as Node draws. */
function tableText({ columns, rows }: TableOutput): string {
  const lines = rows.map(({ index, cells }) => [index, ...cells.map(cellText)]);
  return ['', columns, '', ...lines, ''].map((line) => line.toString()).join('\n');
}

/** An output that cannot be written, for it comes from beside a program, counts as one line. */
function textOrNothing(output: Output): string {
  try {
    return output.kind === 'table' ? tableText(output) : textOf(output);
  } catch {
    return '';
  }
}

function countLines(text: string): number {
  let count = 1;
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') count += 1;
  return count;
}

/** UTF-8 bytes of the text; counting stops beyond `enough`. */
function byteLength(text: string, enough = Infinity): number {
  let bytes = 0;
  for (let i = 0; i < text.length && bytes <= enough; i++) bytes += bytesOf(text, i);
  return bytes;
}

/** How many UTF-16 units of the text fit into so many UTF-8 bytes. */
function endOfBytes(text: string, bytes: number): number {
  let end = 0;
  for (let left = bytes; end < text.length; end++) {
    left -= bytesOf(text, end);
    if (left < 0) break;
  }
  return end;
}

/** One unit's share: each half of a surrogate pair has two of its four bytes. */
function bytesOf(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
}
