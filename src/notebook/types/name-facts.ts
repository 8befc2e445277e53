/** What the compiler knows of a name where it stands. */
export interface NameFacts {
  /** What sort of name it is, in words: constant, parameter, class. */
  readonly kind: string;
  /** Its type, as TypeScript writes it; a literal's type is that of its kind: 0.7 is a number. */
  readonly type: string;
  /** Whether it is declared at the top level of the chapter's program, so that a run reports its value. */
  readonly isTop: boolean;
  /** What its author says of it, in a sentence or two, or nothing. */
  readonly about: string;
}
