import type { CellOffset } from './joined-cells.ts';
import type { NameFacts } from './name-facts.ts';

/** A type or syntax error in a cell. Offsets are into its source, the line counts from 1. */
export interface TypeProblem {
  readonly cell: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly message: string;
}

/** A name that the text could go on with. */
export interface NameCompletion {
  readonly name: string;
  /** The sort of name, in TypeScript's words. */
  readonly kind: string;
  /** The place in TypeScript's order: better completions have smaller texts. */
  readonly order: string;
}

export interface Completions {
  /** The start of the word that a completion replaces. */
  readonly start: number;
  readonly names: readonly NameCompletion[];
}

export interface CompletionDetail {
  readonly signature: string;
  readonly about: string;
}

export interface CallHelp {
  /** The text before the parameters, theirs, and the text after. */
  readonly before: string;
  readonly parameters: readonly string[];
  readonly after: string;
  /** The index of the parameter at the caret. */
  readonly current: number;
  readonly about: string;
}

/** What the compiler answers about the cells as they now are. */
export interface CompilerAnswers {
  problems(): readonly TypeProblem[];
  nameFacts(at: CellOffset): NameFacts | null;
  completions(at: CellOffset): Completions | null;
  completionDetail(at: CellOffset, name: string): CompletionDetail | null;
  callHelp(at: CellOffset): CallHelp | null;
}

export type RequestKind = keyof CompilerAnswers;

/** A message to the worker. The sources come along where they are others than the last time. */
export interface CompilerRequest<Kind extends RequestKind = RequestKind> {
  readonly kind: Kind;
  readonly input: Parameters<CompilerAnswers[Kind]>;
  readonly sources: readonly string[] | null;
}

export type CompilerResponse = { readonly answer: unknown } | { readonly error: string };
