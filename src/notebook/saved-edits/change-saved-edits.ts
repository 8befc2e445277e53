import type { Cell } from '../source/cell.ts';
import { textId, type Edit } from './edit.ts';
import type { SavedEdits } from './saved-edits.ts';

/** Returns the cells whose text is not the chapter's. */
export function findEdits(cells: readonly Cell[], chapter: readonly Cell[]): Edit[] {
  const originals = originalsOf(chapter);
  return cells.flatMap(({ name, source }) => {
    const original = originals.get(name);
    return original === undefined || original === source ? [] : [{ name, source, original }];
  });
}

/** Returns edits with the texts of some cells as they stand now. */
export function withCells(
  edits: readonly Edit[],
  cells: readonly Cell[],
  chapter: readonly Cell[],
): readonly Edit[] {
  const changed = new Set(cells.map(({ name }) => name));
  return [...edits.filter(({ name }) => !changed.has(name)), ...findEdits(cells, chapter)];
}

/**
 * Saves the texts of some cells, and leaves the others alone: another tab may have saved them.
 *
 * @param cells the cells that have changed, as they stand now
 */
export function saveCells(
  saved: SavedEdits,
  cells: readonly Cell[],
  chapter: readonly Cell[],
): SavedEdits {
  const edits = withCells(saved.edits, cells, chapter);
  return { ...saved, edits, unfinishedRuns: edits.length > 0 ? saved.unfinishedRuns : [] };
}

/** Puts other edits in the place of all that were saved; those become the backup. */
export function replaceEdits(
  saved: SavedEdits,
  edits: readonly Edit[],
  unfinishedRuns: readonly string[],
): SavedEdits {
  const backup = saved.edits.length > 0 ? saved.edits : saved.backup;
  return { ...saved, edits, backup, unfinishedRuns };
}

/** Exchanges the edits and the backup, so that doing it twice changes neither. */
export function swapBackup(saved: SavedEdits, unfinishedRuns: readonly string[]): SavedEdits {
  return { ...saved, edits: saved.backup, backup: saved.edits, unfinishedRuns };
}

/** Forgets an edit that the reader has chosen about. */
export function settleConflict(saved: SavedEdits, { name, source }: Edit): SavedEdits {
  const isOther = (edit: Edit) => edit.name !== name || edit.source !== source;
  return { ...saved, conflicts: saved.conflicts.filter(isOther) };
}

/** Takes back that the reader has chosen about an edit. */
export function reopenConflict(saved: SavedEdits, edit: Edit): SavedEdits {
  return { ...saved, conflicts: [...settleConflict(saved, edit).conflicts, edit] };
}

/**
 * Compares what was saved with the chapter as it is now. An edit of a text that the chapter no
 * longer has becomes a conflict; one whose text the chapter has taken over is an edit no more.
 */
export function mergeWithChapter(saved: SavedEdits, chapter: readonly Cell[]): SavedEdits {
  const originals = originalsOf(chapter);
  const isDifferent = ({ name, source }: Edit) => originals.get(name) !== source;
  const isCurrent = ({ name, original }: Edit) => originals.get(name) === original;
  const edits = saved.edits.filter(isDifferent);
  const known = new Set(saved.conflicts.map(textId));
  const conflicts = edits.filter((edit) => !isCurrent(edit) && !known.has(textId(edit)));
  return {
    ...saved,
    edits: edits.filter(isCurrent),
    conflicts: [...saved.conflicts.filter(isDifferent), ...conflicts],
  };
}

function originalsOf(chapter: readonly Cell[]): ReadonlyMap<string, string> {
  return new Map(chapter.map(({ name, source }) => [name, source]));
}
