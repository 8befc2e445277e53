import type { Budget } from '../budget/budget.ts';

/** How deep, how long and how large a serialised value may be. */
export interface Limits {
  /** Containers deeper than this are folded: 2 for the console, at most `MAX_DEPTH`. */
  depth: number;
  /** Items shown of a list, a map or a set. */
  items: number;
  /** Properties that are not enumerable are listed too, as `%o` does. */
  hidden: boolean;
  /** What may be sent in all. It is spent as values are serialised. */
  budget: Budget;
}

export const MAX_DEPTH = 50;
