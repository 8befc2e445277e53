import type { MistakeTitle } from './marking/verdict.ts';
import type { ByCondition } from './sheet-text.ts';

/** A number that a sheet takes from the program. */
export interface Given {
  /** Its name in the sheet's formulas. */
  readonly name: string;
  /** Where the program has it, as in `paperX` or `w1[0][1]`. */
  readonly path: string;
  /** How many decimals are shown of it; without them it is shown as it is. */
  readonly decimals?: number;
}

/** A number that is worked out for the reader, such as a power of e. */
interface Aid {
  readonly name: string;
  readonly formula: string;
  readonly decimals: number;
}

/** A mistake's title, then friendly sentences with `{x}` for the number x, `{typed}` for the answer. */
export type Remark = `${MistakeTitle} ${string}`;

/** A mistake that people make, and what it comes to. */
export interface Mistake {
  readonly formulas: readonly string[];
  readonly remark: ByCondition<Remark>;
}

/** What it takes to mark the answer to a question. */
export interface Task {
  readonly name: string;
  /** The right answer, from the givens and from earlier answers, all by their names. */
  readonly formula: string;
  /** The least number of decimals wanted, where the answer has so many. */
  readonly decimals: number;
  readonly mistakes: readonly Mistake[];
  /** Whether the answer is a product whose factors people round too soon. */
  readonly isProduct?: boolean;
}

/** What it takes to mark the answers of a sheet. */
export interface TaskSheet {
  readonly givens: readonly Given[];
  readonly aids: readonly Aid[];
  readonly questions: readonly Task[];
}

/** A worksheet. In its sentences, what stands between dollar signs is TeX. */
export interface Sheet extends TaskSheet {
  readonly name: string;
  readonly title: string;
  /** What the sheet is about, in a sentence or two. */
  readonly about: ByCondition<string>;
  readonly givens: readonly (Given & { readonly tex: string })[];
  /** Givens that stand in a table; they are not listed one by one. */
  readonly matrix?: Matrix;
  /** What the reader may need, with `{names}` of givens and aids. */
  readonly need?: ByCondition<string>;
  readonly questions: readonly Question[];
}

export interface Question extends Task {
  readonly prompt: string;
  /** The question, or what is asked for, as it is said aloud. */
  readonly label: string;
  /** What the answer is called in a formula. */
  readonly tex: string;
  /** Where the program has the answer: the build checks the formula against it. */
  readonly program: string;
  /** Two hints; a third, the work with its numbers, follows by itself. */
  readonly hints: readonly [ByCondition<string>, ByCondition<string>];
}

interface Matrix {
  readonly corner: Heading;
  readonly rowHeads: readonly Heading[];
  readonly columnHeads: readonly Heading[];
  /** Names of givens, row by row. */
  readonly rows: readonly (readonly string[])[];
}

/** The heading of a row or a column: what is seen, and what is said. */
interface Heading {
  readonly tex: string;
  readonly label: string;
}
