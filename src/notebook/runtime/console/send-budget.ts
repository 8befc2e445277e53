import { hasOwn } from '../primordials.ts';
import { CELL_LIMITS, tableCost } from './cell-limits.ts';
import type { Output } from '../../values/output.ts';
import type { WithProperties, Value } from '../../values/value.ts';

/**
 * Lets outputs of a cell through until the least that they can print is more than a cell may print.
 * So the receiver's `OutputBudget` always gets enough to cut, and never a flood. A lower bound is
 * cheap, and needs none of the layout of `inspect`.
 */
export class SendBudget {
  #lines = CELL_LIMITS.lines;
  #bytes = CELL_LIMITS.bytes;

  get isSpent(): boolean {
    return this.#lines < 0 || this.#bytes < 0;
  }

  /** Returns what to send of an output: itself, or nothing where the limits are exceeded already. */
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

/** Counts the characters that a value takes at least, with the comma or bracket around it. */
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
  if (hasOwn(value, 'entries')) length += leastLengthOfEntries(value as WithProperties);
  return length;
}

function leastLengthOfEntries({ entries }: WithProperties): number {
  let length = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry) length += entry.key.length + leastLength(entry.value);
  }
  return length;
}
