/** A reader's text for one of the chapter's cells. */
export interface Edit {
  readonly name: string;
  readonly source: string;
  /** The chapter's text of the cell when it was edited. */
  readonly original: string;
}

/** Checks whether a cell may have this name: kebab case, and not too long. */
export function isCellName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 100;
}

/** Returns what tells texts of cells apart. A name has no line breaks. */
export function textId({ name, source }: Pick<Edit, 'name' | 'source'>): string {
  return `${name}\n${source}`;
}
