/** What a card says of a symbol. */
export interface CardText {
  readonly shape: string;
  readonly type: string;
  /** Numbers in rows, or words. */
  readonly value: readonly (readonly string[])[] | string;
  readonly places: string;
}

/** What a card says of another name of the program. */
export interface NameText {
  /** What sort of name it is. */
  readonly kind: string;
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly remark: string;
  /** The type errors at its place. */
  readonly wrong: readonly string[];
}
