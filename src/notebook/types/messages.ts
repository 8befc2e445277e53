import type { CellPlace } from './joined-cells.ts';
import type { NameFacts } from './name-facts.ts';

/** A type error or a syntax error in a cell. Offsets are into the cell's source, the line counts from 1. */
export interface TypeProblem {
  readonly cell: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly message: string;
}

/** One way to go on from where the caret is. */
export interface Choice {
  readonly name: string;
  /** What sort of name it is, in TypeScript's words. */
  readonly kind: string;
  /** Better choices have smaller texts. */
  readonly order: string;
}

export interface Choices {
  /** Where the word begins that a choice stands in for. */
  readonly start: number;
  readonly choices: readonly Choice[];
}

/** A choice, told in full. */
export interface ChoiceDetail {
  readonly signature: string;
  readonly about: string;
}

/** The call that the caret stands in. */
export interface CallHelp {
  /** Before the parameters, them, and after. */
  readonly before: string;
  readonly parameters: readonly string[];
  readonly after: string;
  /** The one that the caret stands at. */
  readonly current: number;
  readonly about: string;
}

/** What can be asked of the compiler, and what it answers. */
export interface TypeQuestions {
  problems: { ask: null; answer: readonly TypeProblem[] };
  name: { ask: CellPlace; answer: NameFacts | null };
  choices: { ask: CellPlace; answer: Choices | null };
  detail: { ask: CellPlace & { readonly name: string }; answer: ChoiceDetail | null };
  call: { ask: CellPlace; answer: CallHelp | null };
}

export type QuestionKind = keyof TypeQuestions;

/** To the worker. The sources come along where they are others than the last time. */
export interface Question<Kind extends QuestionKind = QuestionKind> {
  readonly kind: Kind;
  readonly ask: TypeQuestions[Kind]['ask'];
  readonly sources: readonly string[] | null;
}

/** From the worker. */
export type Answer = { readonly answer: unknown } | { readonly failed: string };
