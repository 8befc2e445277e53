import { replaceEdits, swapBackup } from '../../notebook/saved-edits/change-saved-edits.ts';
import type { PageEdits } from './page-edits.ts';
import { leaveTrial } from './share-link/trial.ts';
import { placeTexts } from './suspension.ts';

/** Shows the chapter as it is. The edits become the backup, and the notice offers to undo it. */
export function resetChapter(edits: PageEdits): Promise<void> {
  return edits.acts.inTurn(() => reset(edits));
}

async function reset(edits: PageEdits): Promise<void> {
  const { storage, notices } = edits;
  leaveTrial(edits);
  const ids = edits.unfinishedRuns.restart(true);
  storage.change((saved) => replaceEdits(saved, [], ids));
  await edits.replaceSources([]);
  edits.acts.note();
  edits.run();
  const undo = { label: 'Undo', act: () => void bringBackup(edits) };
  void notices.show(
    'aside',
    { text: 'All cells are as the chapter has them.', actions: hasBackup(edits) ? [undo] : [] },
    true,
  );
}

/** Brings the backup back, in exchange for the edits that stand in the cells. */
export function bringBackup(edits: PageEdits): Promise<void> {
  return edits.acts.inTurn(() => swap(edits));
}

async function swap(edits: PageEdits): Promise<void> {
  const { storage, notices } = edits;
  await notices.hide('aside');
  leaveTrial(edits);
  const ids = edits.unfinishedRuns.restart(false);
  storage.change((saved) => swapBackup(saved, ids));
  const brought = storage.read()?.edits ?? [];
  const suspendReason = edits.whyToWait(brought);
  await placeTexts(edits.page, suspendReason, () => edits.replaceSources(brought));
  edits.acts.note();
  if (suspendReason === null) edits.run();
}

export function hasBackup({ storage }: PageEdits): boolean {
  return (storage.read()?.backup.length ?? 0) > 0;
}
