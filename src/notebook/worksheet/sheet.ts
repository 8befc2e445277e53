import type { Given, Task, Tasks } from './worksheet.ts';

/** A worksheet as it is written. In its sentences, what stands between dollar signs is TeX. */
export interface Sheet extends Tasks {
  readonly title: string;
  /** What the sheet is about, in a sentence or two. */
  readonly about: string;
  readonly givens: readonly SheetGiven[];
  /** Givens that stand in a table; they are not listed one by one. */
  readonly matrix?: Matrix;
  /** What the reader may need, with `{names}` of givens and aids. */
  readonly need?: string;
  readonly questions: readonly Question[];
}

export interface SheetGiven extends Given {
  readonly tex: string;
}

/** The head of a row or a column: what is seen, and what is said. */
export interface Head {
  readonly tex: string;
  readonly label: string;
}

export interface Matrix {
  readonly corner: Head;
  readonly rowHeads: readonly Head[];
  readonly columnHeads: readonly Head[];
  /** Names of givens, row by row. */
  readonly rows: readonly (readonly string[])[];
}

export interface Question extends Task {
  /** The question. */
  readonly asks: string;
  /** The question, or what is asked for, as it is said aloud. */
  readonly label: string;
  /** What the answer is called in a formula. */
  readonly tex: string;
  /** Where the program has the answer: the build checks the formula against it. */
  readonly program: string;
  /** Two hints; a third, the work with its numbers, follows by itself. */
  readonly hints: readonly [string, string];
}
