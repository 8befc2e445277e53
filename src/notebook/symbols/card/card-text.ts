/** What the card says of a symbol of the chapter. */
export interface SymbolText {
  readonly shape: string;
  readonly type: string;
  /** Numbers in rows, or words. */
  readonly value: readonly (readonly string[])[] | string;
  /** How often the symbol stands in the chapter. */
  readonly places: string;
}

/** What the card says of any other name of the program. */
export interface NameText {
  /** What sort of name it is. */
  readonly kind: string;
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly remark: string;
  /** The type errors at its place. */
  readonly errors: readonly string[];
}
