import type { Cell } from '../source/cell.ts';
import { mergeWithChapter } from './change-saved-edits.ts';
import type { SavedEdits } from './saved-edits.ts';

/** What a page does with the edits that it finds when it is opened. */
interface RestorePlan {
  /** What was saved, beside the chapter as it is now. */
  readonly saved: SavedEdits;
  /** Whether the chapter has changed, so that the record has to be written again. */
  readonly isChanged: boolean;
  /** Whether the edits run, or wait for the reader, because their last run did not finish. */
  readonly run: 'nothing' | 'edits' | 'when-asked';
}

/** Decides what to do with the edits that were saved. */
export function planRestore(before: SavedEdits, chapter: readonly Cell[]): RestorePlan {
  const saved = mergeWithChapter(before, chapter);
  const { edits, conflicts, unfinishedRuns } = saved;
  const isChanged =
    edits.length !== before.edits.length || conflicts.length !== before.conflicts.length;
  const run = unfinishedRuns.length > 0 ? 'when-asked' : 'edits';
  return { saved, isChanged, run: edits.length === 0 ? 'nothing' : run };
}
