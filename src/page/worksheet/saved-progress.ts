import { readProgress, type Progress } from '../../notebook/worksheet/progress.ts';
import { storageKeys } from '../storage-keys.ts';

/** What the browser does not store lasts as long as the page. */
const unsaved = new Map<string, Progress>();

/** Reads what a reader has done on the sheets of a chapter. */
export function loadProgress(chapter: string): Progress {
  const own = unsaved.get(chapter);
  if (own) return own;
  try {
    return readProgress(localStorage.getItem(storageKeys.worksheets(chapter)));
  } catch {
    return {};
  }
}

/**
 * Changes what is saved.
 *
 * @returns whether the browser stores it: a storage can be full, or forbidden
 */
export function saveProgress(chapter: string, change: (progress: Progress) => Progress): boolean {
  const progress = change(loadProgress(chapter));
  try {
    localStorage.setItem(storageKeys.worksheets(chapter), JSON.stringify(progress));
    unsaved.delete(chapter);
    return true;
  } catch {
    unsaved.set(chapter, progress);
    return false;
  }
}
