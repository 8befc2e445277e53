import { mergeWithChapter } from '../../notebook/saved-edits/change-saved-edits.ts';
import { planRestore } from '../../notebook/saved-edits/restore-plan.ts';
import type { PageEdits } from './page-edits.ts';
import { suspend } from './suspension.ts';

/** Shows the edits of earlier visits, and runs them unless their last run did not finish. */
export async function restoreEdits(edits: PageEdits): Promise<void> {
  const { page, acts, storage, chapter, notices } = edits;
  // What has been edited in this tab already is the latest.
  if (edits.list().length > 0) return;
  const before = storage.read();
  if (!before)
    return notices.show('storage', {
      text: 'What this browser has kept of your edits here cannot be read. The chapter is shown as it is; your next edit takes the place of what was kept.',
    });
  const { saved, isChanged, run } = planRestore(before, chapter);
  if (isChanged) storage.change((latest) => mergeWithChapter(latest, chapter));
  await edits.replaceSources(saved.edits);
  edits.unfinishedRuns.adopt(saved.unfinishedRuns);
  const reason = edits.whyToWait(saved.edits);
  if (run === 'edits' && reason === null) edits.run();
  if (run === 'edits' && reason !== null) suspend(page, reason);
  if (run === 'when-asked') {
    suspend(
      page,
      'the last run of your edits did not come to its end. Press Run to run them again.',
    );
    void notices.show('unfinished', {
      text: 'Your edits are here. The last run of them did not come to its end, so they were not run again: press Run in a cell to run them.',
    });
  }
  acts.begin();
  if (saved.conflicts.length > 0) (await import('./conflicts.ts')).showConflicts(edits);
}
