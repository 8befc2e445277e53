import { cellText, textOf, type CutOutput, type Output, type TableOutput } from './output.ts';
import { max } from './primordials.ts';
import type { Described, Value } from './value.ts';

/** What one cell may print: UTF-8 bytes, each line counted with its break. */
const CELL_LIMITS = { lines: 1_000, bytes: 1_000_000 };

/** A table's cell is an element on the page, and costs it as much as so many characters. */
const TABLE_CELL = 40;

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
    const bytes = max(byteLength(text, this.#bytes), tableCost(output)) + 1;
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
    const bytes = max(byteLength(text), tableCost(table));
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

/** What a table costs the page at least. */
function tableCost(output: Output): number {
  return output.kind === 'table' ? TABLE_CELL * output.columns.length * output.rows.length : 0;
}

/** Beside a program that broke what this needs, an output counts as one line. */
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

/**
 * Beside the program: lets outputs through until the least they can print is more than a cell may.
 * So the receiver's `OutputBudget` always gets enough to cut, and never a flood. It is a lower bound
 * because it is cheap, and needs none of the layout of `inspect`.
 */
export class SendBudget {
  #lines = CELL_LIMITS.lines;
  #bytes = CELL_LIMITS.bytes;

  /** Whether nothing more is let through. */
  get isSpent(): boolean {
    return this.#lines < 0 || this.#bytes < 0;
  }

  /** What to send of this output: itself, or nothing once an earlier one went beyond the limits. */
  admit(output: Output): Output[] {
    if (this.isSpent) return [];
    this.#lines -= 1;
    this.#bytes -= 1 + tableCost(output);
    if (output.kind === 'text') {
      for (let i = 0; i < output.parts.length; i++) {
        const part = output.parts[i];
        this.#bytes -= typeof part === 'string' ? part.length : part ? leastLength(part) : 0;
      }
    } else if (output.kind === 'table') {
      this.#lines -= output.rows.length;
      for (let i = 0; i < output.rows.length; i++) {
        const cells = output.rows[i]?.cells ?? [];
        for (let k = 0; k < cells.length; k++) this.#bytes -= leastLength(cells[k] ?? null) + 6;
      }
    }
    return [output];
  }
}

/** No fewer characters than this are printed for a value, with the comma or bracket around it. */
function leastLength(value: Value | null): number {
  if (value === null) return 0;
  let length = value.kind === 'string' ? value.value.length + 3 : 3;
  if (value.kind === 'list' || value.kind === 'set') {
    for (let i = 0; i < value.items.length; i++) length += leastLength(value.items[i] ?? null);
  } else if (value.kind === 'map') {
    for (let i = 0; i < value.items.length; i++) {
      const pair = value.items[i];
      if (pair) length += leastLength(pair[0]) + leastLength(pair[1]);
    }
  }
  if ('entries' in value) length += leastLengthOfEntries(value);
  return length;
}

function leastLengthOfEntries({ entries }: Described): number {
  let length = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry) length += entry.key.length + leastLength(entry.value);
  }
  return length;
}
