import type { Cell } from '../source/cell.ts';
import type { Edit } from './edit.ts';
import type { KeptEdits } from './saved-edits.ts';

/** The cells' texts that differ from the chapter's. */
export function editsOf(cells: readonly Cell[], chapter: readonly Cell[]): Edit[] {
  return cells.flatMap(({ name, source }, index) => {
    const original = chapter[index]?.source;
    return original === undefined || original === source ? [] : [{ name, source, original }];
  });
}

/**
 * Notes what has become of some cells, and leaves the others alone: another tab may have written
 * them.
 *
 * @param cells the cells that were changed, as they stand now
 */
export function withCells(
  kept: KeptEdits,
  cells: readonly Cell[],
  chapter: readonly Cell[],
): KeptEdits {
  const changed = new Set(cells.map(({ name }) => name));
  const originals = new Map(chapter.map(({ name, source }) => [name, source]));
  const added = cells.flatMap(({ name, source }) => {
    const original = originals.get(name);
    return original === undefined || original === source ? [] : [{ name, source, original }];
  });
  const edits = [...kept.edits.filter(({ name }) => !changed.has(name)), ...added];
  return { ...kept, edits, unfinished: edits.length > 0 ? kept.unfinished : [] };
}

/**
 * Parts what was kept by the chapter as it is now. An edit of a text that the chapter no longer has
 * waits; one that the chapter has come to say itself is an edit no more.
 */
export function meetChapter(kept: KeptEdits, chapter: readonly Cell[]): KeptEdits {
  const originals = new Map(chapter.map(({ name, source }) => [name, source]));
  const isNews = ({ name, source }: Edit) => originals.get(name) !== source;
  const isCurrent = ({ name, original }: Edit) => originals.get(name) === original;
  const edits = kept.edits.filter(isNews);
  const late = edits.filter((edit) => !isCurrent(edit));
  return {
    ...kept,
    edits: edits.filter(isCurrent),
    waiting: [...kept.waiting.filter(isNews), ...late],
  };
}
