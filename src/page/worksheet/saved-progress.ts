import { readProgress, type Progress } from '../../notebook/worksheet/progress.ts';
import { storageKeys } from '../storage-keys.ts';

/** What is not let into the storage lasts as long as the page. */
const here = new Map<string, Progress>();

/** What a reader has done on the sheets of a chapter. */
export function kept(chapter: string): Progress {
  const own = here.get(chapter);
  if (own) return own;
  try {
    return readProgress(localStorage.getItem(storageKeys.worksheets(chapter)));
  } catch {
    return {};
  }
}

/** Changes what is kept. Tells whether the browser keeps it: a storage can be full, or forbidden. */
export function keepProgress(chapter: string, change: (progress: Progress) => Progress): boolean {
  const progress = change(kept(chapter));
  try {
    localStorage.setItem(storageKeys.worksheets(chapter), JSON.stringify(progress));
    here.delete(chapter);
    return true;
  } catch {
    here.set(chapter, progress);
    return false;
  }
}
