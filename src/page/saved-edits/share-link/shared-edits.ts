import { replaceEdits } from '../../../notebook/saved-edits/change-saved-edits.ts';
import {
  compareSharedEdits,
  type SharedChanges,
} from '../../../notebook/saved-edits/compare-shared-edits.ts';
import { readFragment } from '../../../notebook/saved-edits/share-link.ts';
import { writeCount } from '../../../notebook/values/count.ts';
import { bringBackup, hasBackup } from '../backup.ts';
import { folded } from '../difference.ts';
import type { PageEdits } from '../page-edits.ts';
import { paragraph, sharedDifferences, sharedWarnings } from './shared-changes.ts';
import { endTrial, removeFragment } from './trial.ts';

/** Shows what a share link brings. Nothing of it reaches the cells until the reader asks for it. */
export async function showSharedEdits(edits: PageEdits, fragment: string): Promise<void> {
  if (edits.beforeTrial) await discardTrial(edits);
  const shared = await readFragment(fragment);
  if ('problem' in shared)
    return edits.notices.show('link', {
      text: `This link cannot be used. ${shared.problem} The page is as it was.`,
      onClose: removeFragment,
    });
  const changes = compareSharedEdits(shared.edits, edits.chapter);
  if (changes.edits.length + changes.missing.length > 0) return offer(edits, changes);
  await edits.notices.show('link', {
    text: 'This link brings nothing that the chapter does not have already.',
    onClose: removeFragment,
  });
}

/** Offers to try the changes in the cells, to keep them, or to discard them. */
function offer(edits: PageEdits, changes: SharedChanges): Promise<void> {
  const count = changes.edits.length + changes.missing.length;
  const differences = sharedDifferences(changes, edits.page.show);
  const hasOwn = edits.list().length > 0;
  const own = hasOwn ? [paragraph('Your own edits are safe: Discard goes back to them.')] : [];
  const tryIt = {
    label: 'Try it',
    act: () => void beginTrial(edits, changes).then(() => showTrial(edits, changes)),
  };
  const keep = {
    label: 'Keep',
    act: () => void beginTrial(edits, changes).then(() => keepTrial(edits)),
  };
  return edits.notices.show('link', {
    text: `This link brings changes to ${writeCount(count, 'cell')}. Nothing of it has been run, and the page is as it was.`,
    details: [...sharedWarnings(changes), ...own, ...differences],
    actions: [...(changes.edits.length > 0 ? [tryIt, keep] : []), discard(edits)],
    onClose: false,
  });
}

/** Shows that the link's changes stand in the cells. What differs is folded, to leave them in view. */
function showTrial(edits: PageEdits, changes: SharedChanges): Promise<void> {
  const differences = sharedDifferences(changes, edits.page.show);
  return edits.notices.show('link', {
    text: 'The link’s code stands in the cells. It runs when you press Run in one, and nothing of it is kept until you press Keep.',
    details: [folded('What differs', ...sharedWarnings(changes), ...differences)],
    actions: [{ label: 'Keep', act: () => keepTrial(edits) }, discard(edits)],
    onClose: false,
  });
}

const discard = (edits: PageEdits) => ({
  label: 'Discard',
  act() {
    removeFragment();
    void discardTrial(edits);
  },
});

/** Shows a link's edits in the cells, suspended and not saved. */
async function beginTrial(edits: PageEdits, changes: SharedChanges): Promise<void> {
  edits.beforeTrial ??= { edits: edits.list(), suspendReason: edits.suspendReason };
  await edits.replaceSources(changes.edits);
  edits.suspend('this code came by a link. Press Run to run it.');
}

/** Shows in the cells what stood there before the trial, if there was one. */
async function discardTrial(edits: PageEdits): Promise<void> {
  const { beforeTrial } = edits;
  if (beforeTrial) await edits.replaceSources(beforeTrial.edits);
  endTrial(edits);
  if (beforeTrial?.suspendReason) edits.suspend(beforeTrial.suspendReason);
  else if (beforeTrial) edits.run();
}

/** Saves what stands in the cells. What was saved before becomes the backup. */
function keepTrial(edits: PageEdits): void {
  const { storage, notices, unfinishedRuns } = edits;
  endTrial(edits);
  const marks = unfinishedRuns.restart(edits.page.session.cameToEnd);
  storage.change((saved) => replaceEdits(saved, edits.list(), marks));
  edits.showTools();
  removeFragment();
  const goBack = { label: 'Go back', act: () => void bringBackup(edits) };
  const kept = 'Kept in this browser as your own edits.';
  const text = hasBackup(edits) ? `${kept} Those that you had before are put aside.` : kept;
  void notices.show('aside', { text, actions: hasBackup(edits) ? [goBack] : [] }, true);
}
