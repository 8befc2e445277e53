import { isRecord } from '../values/is-record.ts';

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

/** Checks whether a value of a record is an edit as it was written. */
export function isEdit(value: unknown): value is Edit {
  if (!isRecord(value)) return false;
  const { name, source, original } = value;
  return isCellName(name) && typeof source === 'string' && typeof original === 'string';
}

/** Returns the items of a record's list that are as they were written; none where it is no list. */
export function itemsOf<Item>(list: unknown, isItem: (item: unknown) => item is Item): Item[] {
  return Array.isArray(list) ? list.filter(isItem) : [];
}

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Returns what tells texts of cells apart. A name has no line breaks. */
export function textId({ name, source }: Pick<Edit, 'name' | 'source'>): string {
  return `${name}\n${source}`;
}
