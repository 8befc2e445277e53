/** How deep, how long and how large a serialised value may be. */
export interface Limits {
  /** Containers deeper than this are folded: 2 for the console, at most `MAX_DEPTH`. */
  depth: number;
  /** Items shown of a list, a map or a set. */
  items: number;
  /** Properties that are not enumerable are listed too, as `%o` does. */
  hidden: boolean;
  /** What one printed line may cost in all. It is spent as values are serialised. */
  budget: Budget;
}

/** What serialising may still add to a tree. Node has no such limits: nobody reads that much. */
export interface Budget {
  /** Values in the tree. */
  nodes: number;
  /** UTF-16 units in its strings. */
  characters: number;
}

export const MAX_DEPTH = 50;
/** Longer strings, names and messages are cut. */
export const MAX_STRING = 10_000;

export const newBudget = (): Budget => ({ nodes: 20_000, characters: 1_000_000 });
