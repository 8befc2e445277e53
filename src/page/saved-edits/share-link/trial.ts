import type { Edit } from '../../../notebook/saved-edits/edit.ts';
import type { Trial } from '../../undo/acts.ts';
import type { PageEdits } from '../page-edits.ts';
import { cameByLink, placeTexts, suspend } from '../suspension.ts';

/** Shows a link's edits in the cells, suspended and not saved. */
export async function beginTrial(
  edits: PageEdits,
  trial: Trial,
  tried: readonly Edit[],
): Promise<void> {
  edits.trial = trial;
  edits.storage.noteUnrun(tried);
  await placeTexts(edits.page, cameByLink, () => edits.replaceSources(tried));
}

/** Ends a trial, and shows the reader's own edits in the cells. */
export async function discardTrial(
  edits: PageEdits,
  own: readonly Edit[] | undefined = edits.trial?.edits,
): Promise<void> {
  const { trial } = edits;
  if (!trial || !own) return;
  await edits.replaceSources(own);
  endTrial(edits);
  if (trial.suspendReason === null) edits.run();
  else suspend(edits.page, trial.suspendReason);
}

/** Ends the trial of a share link, if there is one, and leaves the cells as they are. */
export function leaveTrial(edits: PageEdits): void {
  if (edits.trial) removeFragment();
  endTrial(edits);
}

/** Ends the trial of a share link, and leaves the cells and the address as they are. */
function endTrial(edits: PageEdits): void {
  edits.trial = null;
  void edits.notices.hide('link');
}

/** Removes what the share link carries from the page's address. */
export function removeFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}
