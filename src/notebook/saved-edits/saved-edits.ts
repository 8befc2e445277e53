import { isRecord } from '../values/is-record.ts';
import { isEdit, isText, itemsOf, textId, type Edit } from './edit.ts';

/** What a browser has saved of a reader's work on a chapter. */
export interface SavedEdits {
  /** The edits that stand in the cells, at most one for a cell. */
  readonly edits: readonly Edit[];
  /** Edits of a text that the chapter no longer has, until the reader chooses between the two. */
  readonly conflicts: readonly Edit[];
  /** The edits that a reset or a shared link has replaced, to be brought back. */
  readonly backup: readonly Edit[];
  /** The ids of tabs in which a run of edits was about to begin and has not come to its end. */
  readonly unfinishedRuns: readonly string[];
}

export const noSavedEdits: SavedEdits = {
  edits: [],
  conflicts: [],
  backup: [],
  unfinishedRuns: [],
};

/** The version of the record below. Its field names stand in readers' browsers, so they stay. */
const version = 1;

/** Returns the record for the storage; null where there is nothing to save. */
export function writeSavedEdits(saved: SavedEdits): string | null {
  const { edits, conflicts, backup, unfinishedRuns } = saved;
  if (edits.length + conflicts.length + backup.length === 0) return null;
  const record = { edits, waiting: conflicts, aside: backup, unfinished: unfinishedRuns };
  return JSON.stringify({ version, ...record });
}

/**
 * Reads a record of the storage. Edits that are not as they were written are left out.
 *
 * @returns undefined where the text is no record of this version
 */
export function readSavedEdits(text: string | null): SavedEdits | undefined {
  if (text === null) return noSavedEdits;
  try {
    const record: unknown = JSON.parse(text);
    if (!isRecord(record) || record['version'] !== version) return undefined;
    return {
      edits: oneOfEach(readEdits(record['edits']), ({ name }) => name),
      // A cell can have several, of several versions of the chapter.
      conflicts: oneOfEach(readEdits(record['waiting']), textId),
      backup: oneOfEach(readEdits(record['aside']), ({ name }) => name),
      unfinishedRuns: itemsOf(record['unfinished'], isText),
    };
  } catch {
    return undefined;
  }
}

const readEdits = (list: unknown): Edit[] =>
  itemsOf(list, isEdit).map(({ name, source, original }) => ({ name, source, original }));

function oneOfEach(edits: readonly Edit[], id: (edit: Edit) => string): Edit[] {
  const firsts = new Map<string, Edit>();
  for (const edit of edits) if (!firsts.has(id(edit))) firsts.set(id(edit), edit);
  return [...firsts.values()];
}
