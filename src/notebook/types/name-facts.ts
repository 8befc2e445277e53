/** What the compiler knows of a name where it stands. */
export interface NameFacts {
  /** What sort of name it is, in words: constant, parameter, class. */
  readonly kind: string;
  /** Its type, as TypeScript writes it; a literal's type is that of its kind: 0.7 is a number. */
  readonly type: string;
  /** Whether it is declared at the program's top level, so that a run reports its value. */
  readonly isTop: boolean;
  /** What its author says of it, in a sentence or two, or nothing. */
  readonly about: string;
}

/** What was known of every name of a chapter when the site was built, as it is sent to the page. */
export interface NameTypes {
  readonly facts: readonly NameFacts[];
  /** For each cell and each of its `identifiersOf`, the index of its facts; -1 for no name. */
  readonly cells: readonly (readonly number[])[];
  /** For each cell, the index of the last cell on which its types depend. */
  readonly reach: readonly number[];
}
