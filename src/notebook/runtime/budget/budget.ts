import { min, slice, textIndexOf } from '../primordials.ts';
import { CELL_LIMITS } from './cell-limits.ts';

/** Longer strings, names, sources and messages are cut. */
export const MAX_STRING = 10_000;
/** No single output has more values: nobody reads that much. */
const MAX_NODES = 20_000;
/** The characters that a value takes at least, with the comma or bracket around it. */
const NODE = 3;
const SHORT = 16;

/**
 * What may still be sent of a cell, or of another whole. Everything that is sent is taken from it, and
 * cut where it is made, whatever carries it: texts, names, numbers, values. Each costs no more than
 * the least that it can print, so that nothing is cut which a cell may print.
 */
export class Budget {
  /** Values that the output under way may still have. */
  nodes = MAX_NODES;
  characters: number;
  lines: number;

  /** Whether there was room for the output under way when it was begun. */
  isOpen = true;
  /** Whether the notice that something was cut has been sent. */
  isClosed = false;

  constructor({ lines, bytes } = CELL_LIMITS) {
    this.lines = lines;
    this.characters = bytes;
  }

  /** Whether more was asked for than there was. */
  get isSpent(): boolean {
    return this.lines < 0 || this.characters < 0;
  }

  /** Whether another value fits into the output under way. */
  get hasRoom(): boolean {
    return this.nodes > 0 && !this.isSpent;
  }

  /** Begins an output, with its first line and the break at its end. */
  begin(): this {
    this.nodes = MAX_NODES;
    this.lines -= 1;
    this.characters -= 1;
    this.isOpen = !this.isSpent;
    return this;
  }

  takeNode(): void {
    this.nodes -= 1;
    this.characters -= NODE;
  }

  /** Takes a text, and returns as much of it as there is room for. */
  take(text: string, most = MAX_STRING): string {
    const left = this.isSpent ? 0 : this.characters;
    const length = min(text.length, most);
    this.characters -= length;
    return slice(text, 0, min(length, left));
  }

  /** Takes a text whose line breaks are printed, each with so many spaces after it. */
  takeLines(text: string, most?: number, indent = 0): string {
    const taken = this.take(text, most);
    for (let at = textIndexOf(taken, '\n'); at >= 0; at = textIndexOf(taken, '\n', at + 1)) {
      this.lines -= 1;
      this.characters -= indent;
      if (this.isSpent) return slice(taken, 0, at);
    }
    return taken;
  }

  /**
   * Takes a name, a source or the like: one that is too long says how much of it is left out. A short
   * one costs nothing, for names of types are not always printed.
   */
  takeName(name: string): string {
    if (name.length <= SHORT) return name;
    const taken = this.take(name);
    const more = name.length - taken.length;
    return more > 0 ? `${taken}... ${more} more characters` : taken;
  }
}
