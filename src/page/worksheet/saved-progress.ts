import { readProgress, type Progress } from '../../notebook/worksheet/progress.ts';
import { readStored, storageKeys, store } from '../storage.ts';

type Change = (progress: Progress) => Progress;

/** What the browser does not store lasts as long as the page: the changes of each chapter. */
const unsaved = new Map<string, readonly Change[]>();

/** Reads what a reader has done on the sheets of a chapter. */
export function loadProgress(chapter: string): Progress {
  const stored = readProgress(readStored(storageKeys.worksheets(chapter)));
  return (unsaved.get(chapter) ?? []).reduce((progress, change) => change(progress), stored);
}

/**
 * Changes what is saved.
 *
 * @returns whether the browser stores it: a storage can be full, or forbidden
 */
export function saveProgress(chapter: string, change: Change): boolean {
  const progress = change(loadProgress(chapter));
  const isSaved = store(storageKeys.worksheets(chapter), JSON.stringify(progress));
  if (isSaved) unsaved.delete(chapter);
  else unsaved.set(chapter, [...(unsaved.get(chapter) ?? []), change]);
  return isSaved;
}

/** Calls back whenever another tab has changed what is saved. */
export function onSavedElsewhere(chapter: string, callBack: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === storageKeys.worksheets(chapter)) callBack();
  });
}
