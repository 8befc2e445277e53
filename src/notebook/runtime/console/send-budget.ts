import { CELL_LIMITS, tableCost } from './cell-limits.ts';
import type { Output } from '../../values/output.ts';
import type { Described, Value } from '../../values/value.ts';

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
