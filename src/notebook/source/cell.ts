/** One code cell of a chapter, as its author wrote it. */
export interface Cell {
  /** Unique in its chapter, in kebab case. */
  readonly name: string;
  /** The TypeScript between the fences, without the last line break. */
  readonly source: string;
}
