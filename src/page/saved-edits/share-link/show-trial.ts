import type { SharedChanges } from '../../../notebook/saved-edits/compare-shared-edits.ts';
import { folded } from '../difference.ts';
import type { PageEdits } from '../page-edits.ts';
import { keepTrial } from './keep-trial.ts';
import { sharedDifferences, sharedWarnings } from './shared-changes.ts';
import { discardTrial, removeFragment } from './trial.ts';

/** Shows that a link's changes stand in the cells. What differs is folded, to leave them in view. */
export function showTrial(edits: PageEdits, changes: SharedChanges): Promise<void> {
  const differences = sharedDifferences(changes, edits.page.show);
  return edits.notices.show('link', {
    text: 'The link’s code stands in the cells. It runs when you press Run in one, and nothing of it is kept until you press Keep.',
    details: [folded('What differs', ...sharedWarnings(changes), ...differences)],
    actions: [keepAction(edits), discardAction(edits, changes)],
    onClose: false,
  });
}

const keepAction = (edits: PageEdits) => ({
  label: 'Keep',
  act: () =>
    edits.acts.inTurn(async () => {
      if (!edits.trial) return;
      keepTrial(edits);
      edits.acts.note();
    }),
});

/** Returns the button that drops a link's changes. Their texts are among the versions then. */
export const discardAction = (edits: PageEdits, changes: SharedChanges) => ({
  label: 'Discard',
  act: () =>
    edits.acts.inTurn(async () => {
      edits.storage.keepShared(changes);
      edits.showTools();
      removeFragment();
      if (!edits.trial) return edits.notices.hide('link');
      await discardTrial(edits);
      edits.acts.note();
    }),
});
