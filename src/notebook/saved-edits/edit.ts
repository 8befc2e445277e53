/** A reader's text in the place of one of the chapter's cells. */
export interface Edit {
  /** The cell's name. */
  readonly name: string;
  readonly source: string;
  /** The chapter's text of the cell when it was edited. */
  readonly original: string;
}

/** What a cell may be called. */
export function isCellName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 100;
}
