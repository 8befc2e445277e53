import type { ScrubPhase } from './scrub-gesture.ts';

/** A number where a scrub writes it. */
export interface ScrubbedText {
  /** The number as it stands. */
  readonly text: string;
  /**
   * Writes another number in its place, and lets the program run.
   *
   * @param goesOn whether it goes on with the change before, and is taken back with it
   */
  write(text: string, goesOn: boolean): void;
}

/** A scrub of a number. */
export interface TextScrub {
  /** The same object throughout a scrub. */
  readonly number: ScrubbedText;
  readonly phase: ScrubPhase;
  /** Returns the number now, from what it was at the start. */
  textFrom(before: string): string;
}
