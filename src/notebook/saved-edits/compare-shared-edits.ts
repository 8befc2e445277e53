import type { Cell } from '../source/cell.ts';
import type { Edit } from './edit.ts';
import { fingerprint } from './fingerprint.ts';
import type { SharedEdit } from './share-link.ts';

/** What a share link would change in a chapter. */
export interface SharedChanges {
  /** Texts for cells that the chapter has, and that differ from its own. */
  readonly edits: readonly Edit[];
  /** The names of those cells whose text in the chapter is no longer the one that was edited. */
  readonly outdated: readonly string[];
  /** Texts for cells that the chapter does not have. */
  readonly missing: readonly SharedEdit[];
}

/** Compares what a share link carries with the chapter as it is now. */
export function compareSharedEdits(
  shared: readonly SharedEdit[],
  chapter: readonly Cell[],
): SharedChanges {
  const originals = new Map(chapter.map(({ name, source }) => [name, source]));
  const edits: Edit[] = [];
  const outdated: string[] = [];
  const missing: SharedEdit[] = [];
  for (const edit of shared) {
    const { name, source, of } = edit;
    const original = originals.get(name);
    if (original === undefined) missing.push(edit);
    else if (original !== source) {
      edits.push({ name, source, original });
      if (fingerprint(original) !== of) outdated.push(name);
    }
  }
  return { edits, outdated, missing };
}
