import type { ScrubPhase } from './scrub-gesture.ts';

/** What a figure may do with the program of its page. */
export interface ProgramControls {
  /**
   * Writes a number of the program, and runs it: an edit of the literal that the name at a path is
   * initialised with.
   *
   * @param path as in `w`, `inputs[1]` or `people[0].pounds`
   * @param decimals how many the literal gets at least; those that it has stay
   */
  setNumber(path: string, value: number, phase: ScrubPhase, decimals?: number): void;
  canSetNumber(path: string): boolean;
}
