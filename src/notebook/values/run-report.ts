import type { Output } from './output.ts';
import type { CellPosition } from './cell-position.ts';
import type { Value } from './value.ts';

/** A message of a run, sent when it happens. */
export type RunReport =
  /** A cell printed. */
  | { readonly kind: 'printed'; readonly cell: number; readonly outputs: readonly Output[] }
  /** A cell came to its end; these are the names it declared, with their values at that moment. */
  | { readonly kind: 'ended'; readonly cell: number; readonly values: Values }
  /** A cell threw. Nothing below it runs. */
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The program came to its end. */
  | { readonly kind: 'finished' };

/** The values of top-level names. */
export type Values = Readonly<Record<string, Value>>;

/** The reason why a cell did not come to its end. */
export interface Failure {
  /** The index of the cell that was running. */
  readonly cell: number;
  /** The error's name, as in `RangeError`; "Uncaught" where what was thrown is no error. */
  readonly name: string;
  /** The error's message; or what was thrown, where it was no error. */
  readonly message: string | Value;
  /** The nearest known position: in the cell that ran, or in a cell above that it called. */
  readonly place: CellPosition | null;
}
