import { readProgress, type Progress } from '../../notebook/worksheet/progress.ts';
import { readStored, storageKeys, store } from '../storage.ts';

/** What the browser does not store lasts as long as the page. */
const unsaved = new Map<string, Progress>();

/** Reads what a reader has done on the sheets of a chapter. */
export function loadProgress(chapter: string): Progress {
  return unsaved.get(chapter) ?? readProgress(readStored(storageKeys.worksheets(chapter)));
}

/**
 * Changes what is saved.
 *
 * @returns whether the browser stores it: a storage can be full, or forbidden
 */
export function saveProgress(chapter: string, change: (progress: Progress) => Progress): boolean {
  const progress = change(loadProgress(chapter));
  const isSaved = store(storageKeys.worksheets(chapter), JSON.stringify(progress));
  if (isSaved) unsaved.delete(chapter);
  else unsaved.set(chapter, progress);
  return isSaved;
}
