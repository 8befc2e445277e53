import { literalValue } from './literal-value.ts';

/** Keeps a number that is scrubbed to those with which its program comes to its end. */
export class WorkingNumber {
  /** The latest text of the literal that worked; undefined where the program failed before. */
  #working: string | undefined;
  /** The latest number with which the program failed. */
  #failing: number | undefined;

  constructor(working: string | undefined) {
    this.#working = working;
  }

  /** Returns whether a text may be tried: whether its number lies this side of one that failed. */
  canTry(text: string): boolean {
    if (this.#working === undefined || this.#failing === undefined) return true;
    const working = literalValue(this.#working);
    const [way, failed] = [literalValue(text) - working, this.#failing - working];
    return Math.sign(way) !== Math.sign(failed) || Math.abs(way) < Math.abs(failed);
  }

  /** Takes note that the program came to its end with a text. */
  work(text: string): void {
    this.#working = text;
  }

  /** Takes note that it failed with a text. Returns the text to go back to, if there is one. */
  fail(text: string): string | undefined {
    if (this.#working === undefined || this.#working === text) return undefined;
    this.#failing = literalValue(text);
    return this.#working;
  }
}
