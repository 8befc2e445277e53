import { replaceEdits } from '../../../notebook/saved-edits/change-saved-edits.ts';
import { bringBackup, hasBackup } from '../backup.ts';
import type { PageEdits } from '../page-edits.ts';
import { leaveTrial } from './trial.ts';

/** Saves what stands in the cells. What was saved before becomes the backup. */
export function keepTrial(edits: PageEdits): void {
  const { storage, notices, unfinishedRuns } = edits;
  leaveTrial(edits);
  const marks = unfinishedRuns.restart(edits.page.session.cameToEnd);
  storage.change((saved) => replaceEdits(saved, edits.list(), marks));
  edits.showTools();
  const goBack = { label: 'Go back', act: () => void bringBackup(edits) };
  const kept = 'Kept in this browser as your own edits.';
  const text = hasBackup(edits) ? `${kept} Those that you had before are put aside.` : kept;
  void notices.show('aside', { text, actions: hasBackup(edits) ? [goBack] : [] }, true);
}
